import { readdir, readFile } from 'node:fs/promises';

/** Ticks of /proc/…/stat; Linux has had 100 a second on every platform of Node. */
const ticksPerSecond = 100;

/**
 * CPU time that a process and all below it have used, user and system.
 *
 * @param {number} pid
 * @returns {Promise<number>} Milliseconds, to 10.
 */
export async function cpuOf(pid) {
  const stats = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const text = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => undefined);
    // The second field, the name in brackets, may hold spaces.
    const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
    if (fields) {
      const [, parent = '0'] = fields;
      stats.push({ pid: Number(name), parent: Number(parent), ticks: +fields[11] + +fields[12] });
    }
  }
  const tree = new Set([pid]);
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const stat of stats) if (tree.has(stat.parent)) tree.add(stat.pid);
  }
  const ticks = stats.filter((stat) => tree.has(stat.pid)).map((stat) => stat.ticks);
  return (ticks.reduce((sum, count) => sum + count, 0) * 1000) / ticksPerSecond;
}
