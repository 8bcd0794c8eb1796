import { createHash } from 'node:crypto';

/**
 * A digest of everything that the service holds: every collection with all its items.
 *
 * @param {string} origin such as "http://127.0.0.1:3000"
 * @returns {Promise<string>} SHA-256 in hexadecimal
 */
export async function digestOf(origin) {
  const hash = createHash('sha256');
  const read = async (path) => {
    const answer = await fetch(`${origin}${path}`, {
      headers: { Accept: 'application/json, */*' },
    });
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    const { timeStamp: _, ...document } = await answer.json();
    hash.update(JSON.stringify(document));
    return document;
  };
  const { collections } = await read('/api/collections');
  for (const { id } of collections) await read(`/api/collections/${id}/items?limit=10000`);
  return hash.digest('hex');
}
