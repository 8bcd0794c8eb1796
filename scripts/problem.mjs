/** Something a person can mend: its message is one plain sentence and is shown without a stack. */
export class Problem extends Error {}

/**
 * Runs a command of this folder. A `Problem` ends it with its sentence and exit code 1; any other
 * error is a mistake of ours and keeps its stack.
 *
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exit(1);
  }
}
