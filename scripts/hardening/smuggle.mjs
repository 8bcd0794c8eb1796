import { connect } from 'node:net';

const head = 'GET /api HTTP/1.1\r\nHost: a.example\r\n';
const hidden = 'GET /hidden HTTP/1.1\r\nHost: a.example\r\n\r\n';

/**
 * Requests whose end two programs could see in two places, and others that are no HTTP/1.1. Each
 * must be refused, and what is hidden in it must reach nobody.
 */
export const shapes = {
  'two lengths': `POST /api HTTP/1.1\r\nHost: a.example\r\nContent-Length: 0\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
  'a list of lengths': `POST /api HTTP/1.1\r\nHost: a.example\r\nContent-Length: 0, ${hidden.length}\r\n\r\n${hidden}`,
  'a length and chunks': `POST /api HTTP/1.1\r\nHost: a.example\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
  'chunks that are not last': `POST /api HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${hidden}`,
  'a coding nobody knows': `POST /api HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`,
  'a space before the colon': `POST /api HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n${hidden}`,
  'a folded field': `POST /api HTTP/1.1\r\nHost: a.example\r\nContent-Length: 5\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n${hidden}`,
  'a sign before the length': `POST /api HTTP/1.1\r\nHost: a.example\r\nContent-Length: +5\r\n\r\nhello${hidden}`,
  'a length in hexadecimal': `POST /api HTTP/1.1\r\nHost: a.example\r\nContent-Length: 0x5\r\n\r\nhello${hidden}`,
  'a negative chunk': `POST /api HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nx\r\n0\r\n\r\n${hidden}`,
  'a chunk too long to count': `POST /api HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nx\r\n0\r\n\r\n${hidden}`,
  'a bare carriage return': `${head}X-A: b\rTransfer-Encoding: chunked\r\n\r\n`,
  'a NUL in a field': `${head}X-A: b\0c\r\n\r\n`,
  'a field without a name': `${head}: b\r\n\r\n`,
  'a line break in the target': `GET /api\r\n?x HTTP/1.1\r\nHost: a.example\r\n\r\n`,
  'no host': 'GET /api HTTP/1.1\r\n\r\n',
  'a head that goes on and on': `${head}X-A: ${'x'.repeat(64_000)}\r\n\r\n`,
  'more fields than fit': `${head}${Array.from({ length: 4000 }, (_, number) => `X-${number}: aaaaaaaaaa\r\n`).join('')}\r\n`,
  'an address that goes on and on': `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a.example\r\n\r\n`,
  'another protocol': `\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03${'\0'.repeat(200)}`,
  'the preface of HTTP/2': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'HTTP of no version': 'GET /api HTTP/9.9\r\nHost: a.example\r\n\r\n',
  'an asterisk': 'GET * HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n',
  'a tunnel': 'CONNECT stranger.example:443 HTTP/1.1\r\nHost: stranger.example:443\r\n\r\n',
};

/**
 * Writes bytes to a connection and reads until the server closes it, or answers no more.
 *
 * @param {number} port On this computer.
 * @param {string} bytes One character for each.
 * @param {number} [patience] Milliseconds without a byte after which we close.
 * @returns {Promise<{ statuses: number[], text: string, closed: boolean }>} `closed`: whether the
 *   server closed the connection itself.
 */
export function speak(port, bytes, patience = 2000) {
  return new Promise((resolve) => {
    let text = '';
    let closed = true;
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.setTimeout(patience, () => {
      closed = false;
      socket.destroy();
    });
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    socket.on('error', () => {});
    socket.once('close', () => {
      const statuses = [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, code]) => Number(code));
      resolve({ statuses, text, closed });
    });
  });
}
