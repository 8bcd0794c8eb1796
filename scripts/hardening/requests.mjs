import { random } from './random.mjs';

/**
 * @typedef {object} Hostile
 * @property {string} method
 * @property {string} target Path and query, as they are sent.
 * @property {Record<string, string>} headers
 * @property {string} [body]
 */

/** A header that an answer would have, were a line break of a request taken over into it. */
export const injected = 'x-injected';

const collections = [
  ...['attacks', 'claims', 'corridors', 'countries', 'events', 'flows', 'places'],
  ...['__proto__', 'constructor', 'toString', 'roads', '..', '%2e%2e', '%00', 'ATTACKS'],
];

const items = [
  'crocus-2024',
  'TJ',
  'labour-tj-ru',
  '__proto__',
  'hasOwnProperty',
  '%2e%2e%2f',
  '-1',
];

const paths = [
  ...[
    '/api',
    '/api/',
    '/api//',
    '/api/conformance',
    '/api/openapi',
    '/api/collections',
    '/api/health',
  ],
  ...[
    '/api/citation',
    '/api/findables',
    '/api/tileMatrixSets',
    '/api/tileMatrixSets/WebMercatorQuad',
  ],
  '/api/../../../../etc/passwd',
  '/api/..%2f..%2f..%2fetc%2fpasswd',
  '/api/%2e%2e/%2e%2e/package.json',
  '/api/..%5c..%5cwindows%5cwin.ini',
  '/api/collections/../../package.json',
  '/api-pages/collections',
  '/api-pages//stranger.example/',
  '//stranger.example/api',
  '/api/collections/%F0%9F%92%A9',
  '/api/collections/%ED%A0%80',
  '/api/collections/%C0%AE%C0%AE%2f',
  `/api/${'a/'.repeat(500)}`,
  '/api;v=1/collections',
  '/API/collections',
  '/api/collections#items',
  'http://stranger.example/api',
];

const fileFolders = [
  ...['/basemap/', '/fonts/', '/_next/static/', '/_next/image?url=', '/_next/data/', '/.next/'],
  ...[
    '/download?',
    '/embed?',
    '/print?',
    '/search?q=',
    '/?select=',
    '/about?',
    '/sw.js?',
    '/.git/',
  ],
];

const filePaths = [
  ...[
    '../../package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    '..%5cpackage.json',
  ],
  ...[
    '%00',
    'x'.repeat(300),
    'http://127.0.0.1:1/',
    'format=svg&size=99999999x99999999',
    'format=csv',
  ],
  ...[
    'format=svg&map=1e999/1/1',
    'format=geojson&filter=%27',
    '<svg/onload=alert(1)>',
    '__proto__[a]=1',
  ],
];

/** Parameters of the service, and names that mean something to JavaScript or to the framework. */
const names = [
  ...['bbox', 'bbox-crs', 'crs', 'datetime', 'f', 'figures', 'filter', 'filter-crs', 'filter-lang'],
  ...['limit', 'offset', 'without', 'deaths', 'name', 'country', 'kind', 'form', 'year', 'q'],
  ...[
    '__proto__',
    '__proto__[polluted]',
    'constructor[prototype][polluted]',
    'constructor',
    'nxtPpath',
  ],
  ...['bbox[]', 'limit[$gt]', '_rsc', 'callback', '', '%00', 'a'.repeat(400), 'ё'],
];

const good = {
  bbox: ['60,35,80,45', '170,-10,-170,10', '-180,-90,180,90', '1,2,0,3,4,9'],
  'bbox-crs': [
    'http://www.opengis.net/def/crs/EPSG/0/3857',
    'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
  ],
  crs: ['http://www.opengis.net/def/crs/EPSG/0/4326', 'http://www.opengis.net/def/crs/EPSG/0/3857'],
  datetime: [
    '2024-03-22',
    '2015-01-01/2024-12-31',
    '../2024-01-01T00:00:00Z',
    '2024-03-22T00:00:00Z/..',
  ],
  f: ['json', 'html', 'csv', 'mvt', 'tilejson', 'apa', 'bibtex'],
  figures: ['article', 'latest', 'low', 'high'],
  filter: [
    "deaths > 10 AND name LIKE '%hall%'",
    "CASEI(name) LIKE CASEI('%a%a%a%') OR NOT (deaths IS NULL)",
    'S_INTERSECTS(geometry, POLYGON((60 35, 80 35, 80 45, 60 45, 60 35)))',
    "T_DURING(start, INTERVAL('2015-01-01','..'))",
    '{"op":"and","args":[{"op":">","args":[{"property":"deaths"},5]},true]}',
    'deaths + 1 * 2 ^ 3 BETWEEN 1 AND 9',
  ],
  'filter-lang': ['cql2-text', 'cql2-json'],
  limit: ['1', '100', '10000'],
  offset: ['0', '5', '999999999'],
  without: ['un-desa-2020', 'koparkar-2024'],
};

/** Values that mean something to a program behind a program. */
const nasty = [
  ...[
    '',
    ' ',
    '%00',
    '%',
    '%zz',
    '%ED%A0%80',
    '%F0%9F%92%A9',
    '%E2%80%AE',
    '%FF%FE',
    '+',
    '&&&',
    '=',
  ],
  ...[
    'NaN',
    'Infinity',
    '1e999',
    '-0',
    '-1',
    '0x10',
    '9'.repeat(400),
    '1.'.repeat(500),
    ','.repeat(4000),
  ],
  ...[
    'null',
    'undefined',
    'true',
    '[]',
    '{}',
    '[object Object]',
    '__proto__',
    'constructor',
    'toString',
  ],
  '%0d%0aX-Injected:%201%0d%0a%0d%0a<script>alert(1)</script>',
  '%E5%98%8D%E5%98%8AX-Injected:1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data/',
  "'%20OR%20'1'='1",
  "';%20DROP%20TABLE%20attacks;--",
  '$%7B7*7%7D%7B%7B7*7%7D%7D',
  '%7B%22__proto__%22:%7B%22polluted%22:1%7D%7D',
  `${'('.repeat(1500)}1${')'.repeat(1500)}`,
  `${'NOT%20'.repeat(400)}true`,
  `${'%7B%22op%22:%22not%22,%22args%22:['.repeat(120)}true${']%7D'.repeat(120)}`,
  `name%20LIKE%20'${'%25a'.repeat(300)}'`,
  `name%20IN%20(${"'a',".repeat(900)}'a')`,
  `S_INTERSECTS(geometry,POLYGON((${'1%202,'.repeat(900)}1%202)))`,
  `CASEI(${'CASEI('.repeat(200)}name${')'.repeat(201)}%20=%20'a'`,
  `${'a'.repeat(3000)}!`,
  `${'9999-'.repeat(600)}/..`,
  `${' '.repeat(2000)}x`,
  `2024-03-22T${'0'.repeat(2000)}Z`,
];

const methods = [
  ...['HEAD', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
  ...['TRACE', 'PROPFIND', 'SEARCH', 'PURGE', 'M-SEARCH'],
];

const fields = [
  [
    'Accept',
    ['text/html', 'text/csv', '*/*;q=0', 'a/b,'.repeat(800), ',;q=,;=', 'application/json;q=9'],
  ],
  [
    'Accept-Encoding',
    ['br', 'gzip;q=0', 'identity;q=0, *;q=0', 'x,'.repeat(2000), 'gzip;q=1e9', '*'],
  ],
  ['If-None-Match', ['*', '"', 'W/"', '"a",'.repeat(1500), '"\\"']],
  ['If-Match', ['"nothing"']],
  ['Range', ['bytes=0-0', 'bytes=-1', 'bytes=9-1', `bytes=${'0-1,'.repeat(500)}0-1`, 'lines=1']],
  [
    'Host',
    ['stranger.example', 'stranger.example:99999', '"><script>', '..', 'a'.repeat(300), '[::1'],
  ],
  ['X-Forwarded-Host', ['stranger.example', '"><script>']],
  ['X-Forwarded-Proto', ['javascript', 'https', 'https, http']],
  ['X-Forwarded-For', ['1.2.3.4', '::', `${'1.2.3.4, '.repeat(300)}x`]],
  ['X-Forwarded-Prefix', ['/../..', '//stranger.example']],
  ['X-Original-URL', ['/admin']],
  ['X-Rewrite-Url', ['/admin']],
  ['X-Oxus-Page', ['/api-pages/x']],
  ['X-Middleware-Subrequest', ['middleware:middleware:middleware:middleware:middleware']],
  ['X-Matched-Path', ['/about']],
  ['X-Invoke-Path', ['/about']],
  ['X-Invoke-Status', ['500']],
  ['X-Now-Route-Matches', ['1=about']],
  ['X-Nextjs-Data', ['1']],
  ['RSC', ['1']],
  ['Next-Router-State-Tree', ['%5B%22%22%5D', '[', 'a'.repeat(3000)]],
  ['Next-Router-Prefetch', ['1']],
  ['Next-Router-Segment-Prefetch', ['/_tree', '/../..', '__proto__']],
  ['Next-Action', ['7f0000000000000000000000000000000000000000', '__proto__', 'x']],
  ['Origin', ['https://stranger.example', 'null']],
  ['Cookie', ['__prerender_bypass=1; __next_preview_data=1', 'a=%00', 'x='.repeat(2000)]],
  ['Expect', ['100-continue', 'nothing']],
  ['Upgrade', ['websocket', 'h2c']],
  ['Connection', ['Upgrade, HTTP2-Settings', 'close', 'Host', 'Content-Length']],
  ['Content-Type', ['application/json', 'multipart/form-data; boundary=x', 'text/x-component']],
  ['Authorization', ['Basic ////', 'Bearer null']],
  ['TE', ['trailers', 'chunked']],
  ['User-Agent', ['() { :; }; echo', 'ÿ'.repeat(500)]],
];

const bodies = [
  '',
  '{"__proto__":{"polluted":1}}',
  '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$1:constructor:constructor"]\r\n--x--',
  '0',
  'x'.repeat(200_000),
];

/** Characters that a mutation puts in, as they stand in an address. */
const pieces = [
  ...[
    '(',
    ')',
    ',',
    "'",
    '%22',
    '%5C',
    '%7B',
    '%7D',
    '[',
    ']',
    '%20AND%20',
    '%20NOT%20',
    '..',
    '%00',
  ],
  ...[
    '%25',
    '-',
    '1e9',
    'NULL',
    '%F0%9F%92%A9',
    '%0d%0a',
    '/',
    ';',
    '*',
    '%E2%80%AE',
    '0'.repeat(50),
  ],
];

/**
 * Requests of someone who means harm, the same for the same seed.
 *
 * @param {number} seed
 * @returns {() => Hostile} The next one.
 */
export function hostileRequests(seed) {
  const choices = random(seed);
  const { whole, one, rarely } = choices;

  function mutated(text) {
    const place = whole(text.length + 1);
    const cut = text.slice(0, place);
    const rest = text.slice(place);
    switch (whole(5)) {
      case 0:
        return cut + one(pieces) + rest;
      case 1:
        return cut + rest.slice(1 + whole(5));
      case 2:
        return cut + rest.repeat(3);
      case 3:
        return cut;
      default:
        return text;
    }
  }

  function value(name) {
    const known = good[name];
    if (known === undefined || rarely(5)) return one(nasty);
    const encoded = encodeURIComponent(one(known));
    return rarely(3) ? mutated(encoded) : encoded;
  }

  function query() {
    const count = rarely(200) ? 300 : whole(4);
    return Array.from({ length: count }, () => {
      const name = one(rarely(6) ? names : names.slice(0, 12));
      return rarely(20) ? name : `${name}=${value(name)}`;
    }).join('&');
  }

  function path() {
    if (rarely(40)) return one(fileFolders) + one(filePaths);
    if (rarely(6)) return one(paths);
    const collection = `/api/collections/${one(rarely(4) ? collections : collections.slice(0, 7))}`;
    const below = [
      '',
      '/items',
      '/items',
      '/items',
      '/queryables',
      '/schema',
      `/items/${one(items)}`,
    ];
    const tile = [
      '',
      '/WebMercatorQuad',
      `/WebMercatorQuad/${whole(30)}/${one([0, 1, 5, -1, 1e9])}/2`,
    ];
    return rarely(8)
      ? `${collection}/tiles${one(tile)}`
      : `${collection}${one([...below, `/items/${one(items)}/citation`])}`;
  }

  return () => {
    const asked = query();
    let target = path();
    if (asked) target += `${target.includes('?') ? '&' : '?'}${asked}`;
    if (rarely(10)) target = mutated(target);
    // An address begins with a slash, or with the scheme, whatever was cut off.
    if (!/^(?:\/|http:\/\/)/.test(target)) target = `/${target}`;
    target = target.replace(/[^\x21-\xff]/g, encodeURIComponent);
    const method = rarely(8) ? one(methods) : 'GET';
    const chosen = Array.from({ length: rarely(2) ? whole(4) : 0 }, () => one(fields));
    const headers = Object.fromEntries(chosen.map(([name, values]) => [name, one(values)]));
    if (rarely(500)) headers['X-Long'] = 'x'.repeat(20_000);
    const sends = /^(?:POST|PUT|PATCH|DELETE)$/.test(method) || rarely(100);
    return sends ? { method, target, headers, body: one(bodies) } : { method, target, headers };
  };
}
