import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { DataError } from './DataError';
import { fetchDocument } from './fetcher';

/** A server for one test; returns an address on it. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${isAddress(address) ? address.port : 0}/data`;
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

const isAnything = (value: unknown): value is unknown => value !== undefined;
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

async function failure(url: string): Promise<DataError> {
  const error = await fetchDocument(url, isList).catch((reason: unknown) => reason);
  if (error instanceof DataError) return error;
  throw new Error(`expected a DataError, got ${String(error)}`);
}

const answer =
  (
    status: number,
    type: string,
    body: string,
    headers: Record<string, string> = {},
  ): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);
  };

test('returns what was asked for', async () => {
  const url = await serve(answer(200, 'application/geo+json; charset=utf-8', '[1,2]'));
  expect(await fetchDocument(url, isList)).toEqual([1, 2]);
});

test('returns the same object while the ETag stays, and another when it changes', async () => {
  let etag = '"1"';
  const url = await serve((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', ETag: etag }).end('[1]');
  });
  const first = await fetchDocument(url, isList);
  expect(await fetchDocument(url, isList)).toBe(first);
  etag = '"2"';
  expect(await fetchDocument(url, isList)).not.toBe(first);
});

test('says that the network is not there', async () => {
  const error = await failure('http://127.0.0.1:1/data');
  expect(error.message).toMatch(/could not be reached/);
  expect(error).toMatchObject({ status: undefined, mayPass: true });
});

test('says that a page came instead of data, as from a network with a sign-in', async () => {
  const error = await failure(await serve(answer(200, 'text/html', '<!doctype html>Sign in')));
  expect(error.message).toMatch(/web page came instead of data/);
  expect(error.mayPass).toBe(true);
});

test('says that the network asks to sign in', async () => {
  const error = await failure(await serve(answer(511, 'text/html', '<!doctype html>Sign in')));
  expect(error.message).toMatch(/sign in/);
});

test("gives a problem document's own sentence, and does not hope for another answer", async () => {
  const body = JSON.stringify({ title: 'Not Found', status: 404, detail: 'There is no item "x".' });
  const error = await failure(await serve(answer(404, 'application/problem+json', body)));
  expect(error).toMatchObject({ message: 'There is no item "x".', status: 404, mayPass: false });
});

test('gives the status when a failing server has nothing to say', async () => {
  const error = await failure(await serve(answer(503, 'text/plain', 'upstream')));
  expect(error.message).toMatch(/could not answer \(503\)/);
  expect(error.mayPass).toBe(true);
});

test('says that the answer is incomplete when the JSON is cut', async () => {
  const error = await failure(await serve(answer(200, 'application/json', '[1,2')));
  expect(error.message).toMatch(/incomplete/);
});

test('says that the connection broke off in the middle of the answer', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
    response.write('[1,2', () => response.destroy());
  });
  expect((await failure(url)).message).toMatch(/broke off/);
});

test('says that something else came', async () => {
  const error = await failure(await serve(answer(200, 'application/json', '{"a":1}')));
  expect(error.message).toMatch(/something else/);
});

test('does not keep a wrong answer for an ETag', async () => {
  const url = await serve(answer(200, 'application/json', '{"a":1}', { ETag: '"1"' }));
  await fetchDocument(url, isAnything);
  expect((await failure(url)).message).toMatch(/something else/);
});
