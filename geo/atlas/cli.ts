import { runCommand } from './command';

const { output, code } = await runCommand(process.argv.slice(2));
(code === 2 ? process.stderr : process.stdout).write(output);
process.exitCode = code;
