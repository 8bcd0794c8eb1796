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
