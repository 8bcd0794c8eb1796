import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { checkAddress, listen, readAddress, urlOf } from './address.mjs';
import { Problem } from './problem.mjs';

it('answers on both loopback addresses of port 3000 unless told otherwise', () => {
  expect(readAddress({})).toEqual({
    hosts: ['127.0.0.1', '::1'],
    port: 3000,
    name: 'localhost',
  });
  expect(readAddress({ HOST: '', PORT: '' })).toEqual(readAddress({}));
});

it('takes HOST and PORT, and prints an address that a browser can open', () => {
  expect(readAddress({ HOST: '0.0.0.0', PORT: '80' })).toEqual({
    hosts: ['0.0.0.0'],
    port: 80,
    name: 'localhost',
  });
  expect(readAddress({ HOST: '[::1]', PORT: '0' })).toEqual({
    hosts: ['::1'],
    port: 0,
    name: '::1',
  });
});

it.each(['65536', '-1', '3000x', '1e3', '80.5', 'http'])('refuses PORT=%s', (PORT) => {
  expect(() => readAddress({ PORT })).toThrow(
    `PORT must be a whole number from 0 to 65535, got "${PORT}".`,
  );
});

it('writes an IPv6 address in brackets, and leaves out the port of HTTP', () => {
  expect(urlOf('::1', 3000)).toBe('http://[::1]:3000');
  expect(urlOf('localhost', 80)).toBe('http://localhost');
});

it('says in one sentence that a port is taken', async () => {
  const other = createServer();
  const port = await listen(other, '127.0.0.1', 0);
  await expect(checkAddress({ hosts: ['127.0.0.1'], port })).rejects.toThrow(
    `Port ${port} is already in use: stop the program that uses it, ` +
      `or choose another port, for instance PORT=${port + 1} npm start.`,
  );
  await new Promise((done) => other.close(done));
});

// Other systems have only 127.0.0.1 of these addresses.
it.runIf(process.platform === 'linux')('looks at the second address too', async () => {
  const other = createServer();
  const port = await listen(other, '127.0.0.2', 0);
  const check = checkAddress({ hosts: ['127.0.0.1', '127.0.0.2'], port });
  await expect(check).rejects.toThrow(`Port ${port} is already in use`);
  await new Promise((done) => other.close(done));
});

it('leaves a free port free', async () => {
  const other = createServer();
  const port = await listen(other, '127.0.0.1', 0);
  await new Promise((done) => other.close(done));
  await checkAddress({ hosts: ['127.0.0.1'], port });
  const server = createServer();
  expect(await listen(server, '127.0.0.1', port)).toBe(port);
  await new Promise((done) => server.close(done));
});

it('says which HOST is no address of this computer', async () => {
  // An address for documentation (RFC 5737), which no computer has.
  const check = checkAddress({ hosts: ['192.0.2.1'], port: 0 });
  await expect(check).rejects.toThrow(Problem);
  await expect(check).rejects.toThrow('HOST must be an address of this computer, got "192.0.2.1".');
});
