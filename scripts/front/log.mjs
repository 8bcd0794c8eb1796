import { isIPv4, isIPv6 } from 'node:net';
import { Problem } from '../problem.mjs';
import { originForm } from '../target.mjs';

/** Lines are written together, since each write costs as much as a small answer. */
const flushMilliseconds = 200;
const flushCharacters = 16_384;

const choices = ['on', 'off', 'query'];

/**
 * One line of JSON for each request: `time` (RFC 3339), `method`, `path` without its query,
 * `status`, `bytes` sent with the head, `ms`, `memory` (whether it was answered from memory),
 * `client` (the network that asked, never the whole address), and `cut` when the connection ended
 * before the answer was complete.
 *
 * @param {string | undefined} choice `OXUS_LOG`: "on" (the default), "off", or "query", which adds
 *   the text of queries.
 * @param {(lines: string) => void} write
 * @param {{ trusts?: boolean }} [options] `trusts`: whether `X-Forwarded-For` says who asks.
 * @returns {{ watch(request: import('node:http').IncomingMessage, response:
 *   import('node:http').ServerResponse): void, flush(): void } | undefined} undefined when off
 * @throws {Problem} for another choice
 */
export function createLog(choice, write, { trusts = false } = {}) {
  const chosen = choice?.trim() || 'on';
  if (!choices.includes(chosen)) {
    throw new Problem(`OXUS_LOG must be one of ${choices.join(', ')}, got "${choice}".`);
  }
  if (chosen === 'off') return undefined;
  let lines = '';
  let timer;
  /** Networks of open connections, whose address does not change. @type {WeakMap<object, string | null>} */
  const networks = new WeakMap();
  const networkOf = (socket) => {
    const known = networks.get(socket);
    if (known !== undefined) return known;
    const network = clientNetwork(socket.remoteAddress);
    networks.set(socket, network);
    return network;
  };

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (lines) write(lines);
    lines = '';
  };

  return {
    flush,
    watch(request, response) {
      const { method, socket, headers } = request;
      const target = originForm(request.url ?? '') ?? '';
      const [started, sentBefore] = [performance.now(), socket.bytesWritten];
      const forwarded = trusts && headers['x-forwarded-for']?.split(',').at(-1)?.trim();
      const client = forwarded ? clientNetwork(forwarded) : networkOf(socket);
      response.once('close', () => {
        const { statusCode: status, writableFinished, isFromMemory = false } = response;
        const mark = target.indexOf('?');
        const path = mark < 0 ? target : target.slice(0, mark);
        const query = mark < 0 ? '' : target.slice(mark + 1);
        const line = {
          time: new Date().toISOString(),
          method,
          path,
          ...(chosen === 'query' && query && { query }),
          status,
          bytes: socket.bytesWritten - sentBefore,
          ms: Math.round((performance.now() - started) * 100) / 100,
          memory: isFromMemory,
          client,
          ...(!writableFinished && { cut: true }),
        };
        lines += `${JSON.stringify(line)}\n`;
        if (lines.length > flushCharacters) flush();
        timer ??= setTimeout(flush, flushMilliseconds).unref();
      });
    },
  };
}

/**
 * The network of an address: its first three bytes, or of IPv6 its first three groups.
 *
 * @param {string | undefined} address
 * @returns {string | null} "192.0.2.0/24", "2001:db8:1::/48"; null for what is no address
 */
export function clientNetwork(address = '') {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return null;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const first = head ? head.split(':') : [];
  const missing = tail === undefined ? 0 : 8 - first.length - (tail ? tail.split(':').length : 0);
  const groups = [...first, ...Array(Math.max(missing, 0)).fill('0'), ...(tail?.split(':') ?? [])];
  return `${groups
    .slice(0, 3)
    .map((group) => group || '0')
    .join(':')}::/48`;
}
