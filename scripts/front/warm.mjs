import { get } from 'node:http';

/** What the first reader asks for: the page, and the items of what its map draws at first. */
const addresses = [
  '/',
  ...['countries', 'attacks', 'flows'].map((id) => `/api/collections/${id}/items?limit=10000`),
];

/**
 * Asks a server for what its first reader will ask for, so that nobody waits while it is computed
 * and compressed. Each is asked for twice: what is asked for again is compressed best.
 *
 * @param {string} origin such as "http://127.0.0.1:3000"
 * @returns {Promise<void>} when all has been asked for; failures are left to the readers
 */
export async function warm(origin) {
  for (const address of [...addresses, ...addresses]) {
    await new Promise((resolve) => {
      // As the map asks: what an address gives depends on that, too.
      const headers = {
        Accept: 'application/geo+json, application/json',
        'Accept-Encoding': 'br, gzip',
      };
      get(`${origin}${address}`, { headers, agent: false }, (response) => {
        response.resume().once('close', resolve);
      }).once('error', resolve);
    });
  }
}
