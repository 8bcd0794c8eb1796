import { Agent, request } from 'node:http';

/**
 * Asks one question many times over a few connections that stay open.
 *
 * @param {string | (() => string)} url Or what gives the address of each request.
 * @param {Record<string, string>} headers
 * @param {number} count
 * @param {number} status What each answer must have.
 */
export async function load(url, headers, count, status) {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  let left = count;
  const ask = () =>
    new Promise((resolve, reject) => {
      const address = typeof url === 'string' ? url : url();
      request(address, { agent, headers }, (response) => {
        if (response.statusCode !== status) {
          reject(new Error(`${address} answered ${response.statusCode}, expected ${status}`));
        }
        response.resume().once('end', resolve);
      })
        .once('error', reject)
        .end();
    });
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await ask();
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  agent.destroy();
}

/**
 * One question.
 *
 * @param {string} url
 * @param {Record<string, string>} headers
 * @returns {Promise<{ headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
export function ask(url, headers) {
  return new Promise((resolve, reject) => {
    request(url, { headers }, async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({ headers: response.headers, body: Buffer.concat(chunks) });
    })
      .once('error', reject)
      .end();
  });
}
