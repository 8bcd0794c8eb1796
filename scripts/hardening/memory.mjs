import { execFileSync } from 'node:child_process';

/**
 * What a process holds of the computer's memory.
 *
 * @param {number} pid
 * @returns {number | undefined} Bytes; undefined where the system has no `ps`.
 */
export function memoryOf(pid) {
  try {
    return (
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024
    );
  } catch {
    return undefined;
  }
}

/**
 * What a process still holds when it has come to rest: what it no longer needs it gives back only
 * after a while without work.
 *
 * @param {number} pid
 * @param {number} enough Bytes at or below which nobody needs to wait.
 * @returns {Promise<number | undefined>} The least of a minute.
 */
export async function restingMemoryOf(pid, enough) {
  let least = memoryOf(pid);
  for (let second = 0; second < 60 && least !== undefined && least > enough; second += 3) {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    least = Math.min(least, memoryOf(pid) ?? least);
  }
  return least;
}
