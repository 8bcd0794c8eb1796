import { once } from 'node:events';
import { request as ask, createServer } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createFront } from './front.mjs';
import { refuseUnreadable } from './refuse.mjs';

const text = JSON.stringify(Array.from({ length: 300 }, (_, number) => `figure ${number}`));

/** A front with a stand-in for Next that counts the requests which reach it. */
async function start(upstream, options) {
  const reached = [];
  const front = createFront((request, response) => {
    reached.push(`${request.method} ${request.url}`);
    return upstream(request, response);
  }, options);
  const server = createServer(front).on('clientError', refuseUnreadable);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address();
  const get = (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      ask({ port, path, method, headers, agent: false }, async (response) => {
        const chunks = [];
        for await (const chunk of response) chunks.push(chunk);
        const { statusCode: status, headers: fields } = response;
        resolve({ status, headers: fields, body: Buffer.concat(chunks) });
      })
        .on('error', reject)
        .end();
    });
  return { get, reached, front, port };
}

const json = (_, response) => {
  response.setHeader('Vary', 'rsc');
  response.writeHead(200, {
    'Content-Type': 'application/geo+json',
    'Cache-Control': 'no-cache',
    'Access-Control-Allow-Origin': '*',
    ETag: '"of the handler"',
  });
  response.write(text.slice(0, 100));
  response.end(text.slice(100));
};

it('asks once, and answers each coding with the same bytes and a tag of its own', async () => {
  const { get, reached, front } = await start(json);
  const plain = await get('/api/items');
  const gzip = await get('/api/items', { 'Accept-Encoding': 'gzip' });
  await get('/api/items', { 'Accept-Encoding': 'br, gzip' });
  await front.settled();
  const br = await get('/api/items', { 'Accept-Encoding': 'gzip, br' });
  expect(reached).toEqual(['GET /api/items']);
  expect(plain.body.toString()).toBe(text);
  expect(gunzipSync(gzip.body).toString()).toBe(text);
  expect(brotliDecompressSync(br.body).toString()).toBe(text);
  expect(plain.headers).not.toHaveProperty('content-encoding');
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(br.headers['content-encoding']).toBe('br');
  const tags = [plain, gzip, br].map(({ headers }) => headers.etag);
  expect(new Set(tags).size).toBe(3);
  for (const { headers, body } of [plain, gzip, br]) {
    expect(headers.etag).toMatch(/^"[^"]+"$/);
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers['content-type']).toBe('application/geo+json');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers.vary).toBe('Accept, Accept-Encoding');
  }
});

it('makes brotli for what is asked for again, and sends gzip meanwhile', async () => {
  const { get, front } = await start(json);
  const both = { 'Accept-Encoding': 'br, gzip' };
  for (const _ of [1, 2]) {
    expect((await get('/api', both)).headers['content-encoding']).toBe('gzip');
    await front.settled();
  }
  expect((await get('/api', both)).headers['content-encoding']).toBe('br');
});

it('takes in an answer of many parts whose handler waits when it is told to', async () => {
  const parts = Array.from({ length: 40 }, (_, number) => String(number).padStart(50_000, 'x'));
  const { get } = await start(async (_, response) => {
    response.setHeader('Content-Type', 'text/plain');
    await pipeline(Readable.from(parts), response);
  });
  expect((await get('/api')).body.toString()).toBe(parts.join(''));
});

it('waits for brotli when the request takes nothing else', async () => {
  const { get } = await start(json);
  const { headers } = await get('/api', { 'Accept-Encoding': 'br' });
  expect(headers['content-encoding']).toBe('br');
});

it('lets nobody wait for the brotli of a long answer', async () => {
  const long = JSON.stringify(Array.from({ length: 30_000 }, (_, number) => `figure ${number}`));
  const { get, front } = await start((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(long);
  });
  const first = await get('/api', { 'Accept-Encoding': 'br' });
  expect(first.headers).not.toHaveProperty('content-encoding');
  await front.settled();
  const second = await get('/api', { 'Accept-Encoding': 'br' });
  expect(brotliDecompressSync(second.body).toString()).toBe(long);
});

it('answers 304 to a tag of any coding that the request takes', async () => {
  const { get, front } = await start(json);
  const codings = { 'Accept-Encoding': 'br, gzip' };
  const first = await get('/api', codings);
  await front.settled();
  const second = await get('/api', codings);
  for (const { etag } of [first.headers, second.headers]) {
    const again = await get('/api', { ...codings, 'If-None-Match': `"old", W/${etag}` });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect(again.headers).toMatchObject({
      etag,
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
      vary: 'Accept, Accept-Encoding',
    });
    expect(again.headers).not.toHaveProperty('content-length');
  }
  const other = await get('/api', { 'If-None-Match': second.headers.etag });
  expect(other.status).toBe(200);
  expect((await get('/api', { 'If-None-Match': '*' })).status).toBe(304);
});

it('answers a first conditional request in full and without asking in vain', async () => {
  const { get } = await start((request, response) => {
    expect(request.headers).not.toHaveProperty('if-none-match');
    json(request, response);
  });
  expect((await get('/api', { 'If-None-Match': '"old"' })).body.toString()).toBe(text);
});

it('HEAD is GET without a body, and either fills the memory for the other', async () => {
  const { get, reached } = await start(json);
  const head = await get('/api', {}, 'HEAD');
  const whole = await get('/api');
  expect(head.body).toHaveLength(0);
  const { date: _, ...fields } = whole.headers;
  expect(head.headers).toMatchObject(fields);
  expect(reached).toEqual(['GET /api']);
});

it('asks once for many who ask at the same time', async () => {
  const { get, reached } = await start(async (request, response) => {
    await new Promise((done) => setImmediate(done));
    json(request, response);
  });
  const answers = await Promise.all(Array.from({ length: 8 }, () => get('/api/items')));
  expect(reached).toHaveLength(1);
  for (const { body } of answers) expect(body.toString()).toBe(text);
});

it('keeps what differs by Accept apart', async () => {
  const { get, reached } = await start((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/csv' }).end(request.headers.accept ?? 'none');
  });
  expect((await get('/api', { Accept: 'text/csv' })).body.toString()).toBe('text/csv');
  expect((await get('/api')).body.toString()).toBe('none');
  expect(reached).toHaveLength(2);
});

it.each([
  ['an error', 400, {}],
  ['what nobody may keep', 200, { 'Cache-Control': 'no-store' }],
  ['what is for one person', 200, { 'Cache-Control': 'private, max-age=60' }],
  ['what sets a cookie', 200, { 'Set-Cookie': 'a=1' }],
])('does not keep %s', async (_, status, headers) => {
  const { get, reached } = await start((__, response) => {
    response.writeHead(status, headers).end('words');
  });
  const [first] = [await get('/api'), await get('/api')];
  expect(first.status).toBe(status);
  expect(first.body.toString()).toBe('words');
  expect(reached).toHaveLength(2);
});

it('keeps static files by their path, with the lifetime that they have', async () => {
  const immutable = 'public, max-age=31536000, immutable';
  const { get, reached } = await start((_, response) => {
    const headers = { 'Content-Type': 'application/javascript', 'Cache-Control': immutable };
    response.writeHead(200, { ...headers, 'X-Nextjs-Cache': 'HIT', 'Last-Modified': 'x' });
    response.end(text);
  });
  const first = await get('/_next/static/a.js?dpl=1');
  const second = await get('/_next/static/a.js', { 'Accept-Encoding': 'gzip' });
  expect(reached).toHaveLength(1);
  expect(first.headers).toMatchObject({ 'cache-control': immutable, vary: 'Accept-Encoding' });
  expect(first.headers).not.toHaveProperty('x-nextjs-cache');
  expect(second.headers['content-encoding']).toBe('gzip');
});

it('does not compress what is compressed', async () => {
  const { get } = await start((_, response) => {
    response.writeHead(200, { 'Content-Type': 'font/woff2' }).end(text);
  });
  const { headers } = await get('/fonts/map/a.woff2', { 'Accept-Encoding': 'br, gzip' });
  expect(headers).not.toHaveProperty('content-encoding');
});

it('leaves the data between pages, parts of files and other methods to Next', async () => {
  const { get, reached } = await start((request, response) => {
    response.end(request.headers.range ?? request.method);
  });
  await get('/?_rsc=1', { RSC: '1' });
  await get('/?_rsc=1', { RSC: '1' });
  expect((await get('/fonts/a.woff2', { Range: 'bytes=0-1' })).body.toString()).toBe('bytes=0-1');
  expect((await get('/api', {}, 'POST')).body.toString()).toBe('POST');
  expect(reached).toEqual(['GET /?_rsc=1', 'GET /?_rsc=1', 'GET /fonts/a.woff2', 'POST /api']);
});

it('keeps a page, which allows its own inline scripts alone and is asked for again by its tag', async () => {
  const { get, reached } = await start((request, response) => {
    response.writeHead(request.url === '/none' ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-cache, no-store, max-age=0, must-revalidate',
      'Content-Security-Policy': "script-src 'self'; style-src 'unsafe-inline'",
    });
    response.end(`<script>self.data=${JSON.stringify(text)}</script>`);
  });
  const first = await get('/?select=a');
  expect(first.headers['content-security-policy']).toMatch(
    /^script-src 'self' 'sha256-[^']+'; style-src 'unsafe-inline'$/,
  );
  expect(first.headers['cache-control']).toBe('no-cache');
  const again = await get('/?select=a', { 'If-None-Match': first.headers.etag });
  expect(again.status).toBe(304);
  expect(reached).toEqual(['GET /?select=a']);
  const missing = await get('/none');
  expect(missing.status).toBe(404);
  expect(missing.headers['cache-control']).toContain('no-store');
  expect(missing.headers['content-security-policy']).toContain('sha256-');
});

it('never passes a cookie on', async () => {
  const { get } = await start((request, response) => {
    response.end(request.headers.cookie ?? 'none');
  });
  const fields = { Cookie: '__prerender_bypass=1' };
  for (const [path, method] of [
    ['/', 'GET'],
    ['/api', 'POST'],
    ['/api', 'OPTIONS'],
  ]) {
    expect((await get(path, fields, method)).body.toString()).toBe('none');
  }
});

it('says that TLS is needed where the reader has it, on answers from memory, too', async () => {
  const field = 'strict-transport-security';
  const secure = await start(json, { address: 'https://oxus.example' });
  await secure.get('/api');
  for (const [path, method] of [
    ['/api', 'GET'],
    ['/api', 'POST'],
    ['/api/%zz', 'GET'],
  ]) {
    expect((await secure.get(path, {}, method)).headers[field]).toBe('max-age=63072000');
  }
  const forwarded = { 'X-Forwarded-Proto': 'https' };
  const trusting = await start(json, { trusts: true });
  expect((await trusting.get('/api', forwarded)).headers[field]).toBe('max-age=63072000');
  expect((await trusting.get('/api')).headers).not.toHaveProperty(field);
  const plain = await start(json, { address: 'http://oxus.example' });
  expect((await plain.get('/api', forwarded)).headers).not.toHaveProperty(field);
});

it('a page that is asked for in part is answered whole, with its policy', async () => {
  const { get } = await start((_, response) => {
    response.writeHead(404, {
      'Content-Type': 'text/html',
      'Content-Security-Policy': "script-src 'self'",
    });
    response.end('<script>1</script>');
  });
  for (const path of ['/', '/nothing.php', '/_next/nothing']) {
    const { headers } = await get(path, { Range: 'bytes=0-1' });
    expect(headers['content-security-policy']).toMatch(/'sha256-/);
  }
});

it('answers what is larger than its capacity, but does not keep it', async () => {
  const { get, reached } = await start(json, { capacity: 100 });
  for (const path of ['/api/a', '/api/a']) {
    expect((await get(path)).body.toString()).toBe(text);
  }
  expect(reached).toHaveLength(2);
});

it('keeps the bytes that two addresses share once', async () => {
  const { get, reached } = await start(json, { capacity: 100_000 });
  const paths = Array.from({ length: 5 }, (_, number) => `/api/items?limit=${number}`);
  for (const path of [...paths, ...paths]) await get(path);
  expect(reached).toHaveLength(5);
});

it.each([
  ['GET', '/api/%', 400, /percent-encoded/],
  ['GET', '/api/%zz?f=json', 400, /percent-encoded/],
  ['GET', '/api/x/%C0%AF', 400, /percent-encoded/],
  ['GET', '/%', 400, /percent-encoded/],
  ['GET', '*', 400, /no path/],
  ['GET', `/api?name=${'x'.repeat(9000)}`, 414, /longer than 8192/],
  ['TRACE', '/api', 405, /GET, HEAD, OPTIONS/],
  ['PROPFIND', '/', 405, /GET, HEAD\./],
  ['POST', '/', 405, /GET, HEAD\./],
  ['PUT', '/sw.js', 405, /GET, HEAD\./],
  ['OPTIONS', '/sw.js', 405, /GET, HEAD\./],
])('%s %.20s is answered %i with the reason', async (method, path, status, detail) => {
  const { get, reached } = await start(json);
  const { status: got, headers, body } = await get(path, {}, method);
  expect(got).toBe(status);
  expect(headers['content-type']).toBe('application/problem+json');
  if (status === 405) {
    expect(headers.allow).toBe(path.startsWith('/api') ? 'GET, HEAD, OPTIONS' : 'GET, HEAD');
  }
  expect(JSON.parse(body.toString())).toMatchObject({
    status,
    detail: expect.stringMatching(detail),
  });
  expect(reached).toEqual([]);
});

it.each([
  [`GET /${'x'.repeat(70_000)} HTTP/1.1\r\n\r\n`, 414],
  [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`, 431],
  ['NONSENSE\r\n\r\n', 400],
])('what cannot be read is answered with a problem document', async (request, status) => {
  const { port } = await start(json);
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(request);
  const [answer] = await once(socket, 'data');
  expect(answer.toString()).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer.toString()).toContain('application/problem+json');
});

it('an error of Next tells nothing but that it was, and is not kept', async () => {
  const onError = vi.fn();
  let fails = true;
  const { get } = await start(
    (request, response) => {
      if (fails) throw new Error('secret');
      json(request, response);
    },
    { onError },
  );
  const failed = await get('/api');
  expect(failed.status).toBe(500);
  expect(failed.body.toString()).not.toContain('secret');
  expect(onError).toHaveBeenCalledOnce();
  fails = false;
  expect((await get('/api')).status).toBe(200);
});

it('asks for the page that draws an answer, and keeps it with the fields of both', async () => {
  const { get, reached } = await start((request, response) => {
    if (request.url === '/api-pages/collections?f=html') {
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': "default-src 'self'",
        'Cache-Control': 'private, no-store',
      });
      response.end(text);
      return;
    }
    response.writeHead(200, {
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
      'X-Oxus-Page': '/api-pages/collections?f=html',
    });
    response.end();
  });
  const [first] = [
    await get('/api/collections?f=html'),
    await get('/api/collections?f=html', { 'Accept-Encoding': 'gzip' }),
  ];
  expect(reached).toEqual(['GET /api/collections?f=html', 'GET /api-pages/collections?f=html']);
  expect(first.body.toString()).toBe(text);
  expect(first.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'self'",
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
  });
  expect(first.headers).not.toHaveProperty('x-oxus-page');
});

it('pages of the API have no other address than the one below /api', async () => {
  const { get, reached } = await start(json);
  const { status, headers } = await get('/api-pages/collections?f=html');
  expect(status).toBe(308);
  expect(headers.location).toBe('/api/collections?f=html');
  expect(reached).toEqual([]);
});

it('what is kept for everyone cannot be made by the fields of one request', async () => {
  const { get } = await start((request, response) => {
    response.end(Object.keys(request.headers).toSorted().join(' '));
  });
  const fields = { Accept: 'text/html', Cookie: 'a=1', RSC: '1', 'Next-Router-Prefetch': '1' };
  expect((await get('/api', fields)).body.toString()).toBe('accept host');
});

it('keeps the answers of each address apart where a proxy says how it is reached', async () => {
  const echo = (request, response) => response.end(request.headers['x-forwarded-host']);
  const trusting = await start(echo, { trusts: true });
  for (const path of ['/api', '/print']) {
    for (const host of ['a.example', 'b.example']) {
      const { body } = await trusting.get(path, { 'X-Forwarded-Host': host });
      expect(body.toString(), path).toBe(host);
    }
  }
});

it('lets pages of other sites read what is wrong with a request for data, and nothing else', async () => {
  const { get } = await start(json);
  const origin = async (path) => (await get(path)).headers['access-control-allow-origin'];
  expect(await origin('/api/%')).toBe('*');
  expect(await origin('/%')).toBeUndefined();
});
