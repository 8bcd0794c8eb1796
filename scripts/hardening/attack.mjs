import { Agent } from 'node:http';
import { faultsOf } from './judge.mjs';
import { hostileRequests } from './requests.mjs';
import { send } from './send.mjs';

/**
 * Sends hostile requests over several connections and judges every answer.
 *
 * @param {string} origin such as "http://127.0.0.1:3000"
 * @param {{ count: number, seed: number, connections?: number, folder?: string, say?: (done:
 *   number) => void }} options `folder`: that the server runs in.
 * @returns {Promise<{ faults: string[], statuses: Map<number, number>, slowest: { milliseconds:
 *   number, request: string } }>} `statuses`: how often each came, 0 for a cut connection.
 */
export async function attack(origin, { count, seed, connections = 12, folder, say }) {
  const next = hostileRequests(seed);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const faults = [];
  const statuses = new Map();
  let slowest = { milliseconds: 0, request: '' };
  let begun = 0;

  async function go() {
    while (begun < count) {
      begun += 1;
      if (begun % 5000 === 0) say?.(begun);
      const hostile = next();
      const answer = await send(origin, hostile, agent);
      const request = `${hostile.method} ${hostile.target} ${JSON.stringify(hostile.headers)}`;
      const status = answer?.status ?? 0;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (answer === undefined) continue;
      for (const fault of faultsOf(answer, folder))
        faults.push(`${fault}: ${request.slice(0, 600)}`);
      if (answer.milliseconds > slowest.milliseconds) {
        slowest = { milliseconds: answer.milliseconds, request: request.slice(0, 600) };
      }
    }
  }

  await Promise.all(Array.from({ length: connections }, go));
  agent.destroy();
  return { faults, statuses, slowest };
}
