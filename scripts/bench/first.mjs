import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cpuOf } from './cpu.mjs';
import { ask, load } from './load.mjs';
import { startMapServer } from './mapserver.mjs';

const path = '/collections/countries/items';
const count = 100;

/**
 * CPU of an answer that is made, not kept: all countries as GeoJSON, uncompressed, from Oxus and
 * from MapServer with the same items. Every request has another `limit`, all of them above the number
 * of items: Oxus, which keeps what it made, has to make each anew, and both answer the same items.
 *
 * @param {{ base: string, child: import('node:child_process').ChildProcess }} oxus
 * @param {string} folder Where files may be written.
 * @param {number} rounds
 * @param {import('node:child_process').ChildProcess[]} children Where what is started is noted.
 */
export async function compareFirst(oxus, folder, rounds, children) {
  const api = `${oxus.base}/api`;
  const file = join(folder, 'countries.geojson');
  const { body } = await ask(`${api}${path}?limit=10000`, {});
  await writeFile(file, body);
  const options = { layer: 'countries', type: 'POLYGON', decimals: decimalsOf(body.toString()) };
  const mapServer = await startMapServer(folder, file, options);
  children.push(...mapServer.children);
  await new Promise((done) => setTimeout(done, 1000));

  const servers = [
    { name: 'Oxus', base: api, children: [oxus.child] },
    { name: 'MapServer', ...mapServer },
  ];
  for (const server of servers) {
    const answer = await ask(`${server.base}${path}?limit=9999&f=json`, {});
    const { features } = JSON.parse(answer.body.toString());
    Object.assign(server, { bytes: answer.body.length, items: features.length, spent: [] });
  }
  let limit = 1000;
  for (let round = 0; round <= rounds; round += 1) {
    const from = limit;
    for (const server of servers) {
      limit = from;
      const next = () => `${server.base}${path}?f=json&limit=${limit++}`;
      const before = await cpuOfAll(server.children);
      await load(next, {}, count, 200);
      // The first round warms up.
      if (round > 0) server.spent.push(((await cpuOfAll(server.children)) - before) / count);
    }
  }
  return servers.map(({ name, bytes, items, spent }) => ({ name, bytes, items, spent }));
}

/** The most decimals that a number in the text has. */
function decimalsOf(text) {
  const { features } = JSON.parse(text);
  const numbers = JSON.stringify(features.map(({ geometry }) => geometry)).match(/\.\d+/g) ?? [];
  return Math.max(0, ...numbers.map((decimals) => decimals.length - 1));
}

async function cpuOfAll(children) {
  const times = await Promise.all(children.map(({ pid }) => cpuOf(pid)));
  return times.reduce((sum, time) => sum + time, 0);
}
