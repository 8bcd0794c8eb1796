import {
  CacheableResponsePlugin,
  CacheFirst,
  ExpirationPlugin,
  NetworkFirst,
  Serwist,
} from 'serwist';

/**
 * The service worker: after one visit Oxus opens without a network. It is bundled by
 * scripts/worker.mjs, which puts the build's hash in the place of `OXUS_BUILD`: each build has
 * caches of its own, and a worker takes over only when no page of the build before is open.
 */

const build = OXUS_BUILD;
const cacheName = (/** @type {string} */ part) => `oxus-${part}-${build}`;
const successful = new CacheableResponsePlugin({ statuses: [200] });

/** Files whose address changes with their content. */
const files = new CacheFirst({
  cacheName: cacheName('files'),
  plugins: [successful, new ExpirationPlugin({ maxEntries: 800, maxAgeFrom: 'last-used' })],
});

/** Data and pages: as they are now where the network answers, else as they were seen last. */
const answers = new NetworkFirst({
  cacheName: cacheName('answers'),
  networkTimeoutSeconds: 8,
  plugins: [successful, new ExpirationPlugin({ maxEntries: 200, maxAgeFrom: 'last-used' })],
});

const isFile = (/** @type {string} */ path) => /^\/(?:_next\/static|basemap|fonts)\//.test(path);
/** A page, and not the data by which one goes from page to page. */
const isPage = (/** @type {URL} */ { pathname, searchParams }) =>
  !/^\/(?:_next|api)(?:\/|$)|\.[^/]*$/.test(pathname) && !searchParams.has('_rsc');
const isData = (/** @type {string} */ path) => path.startsWith('/api') && path !== '/api/health';

const serwist = new Serwist({
  skipWaiting: false,
  clientsClaim: false,
  runtimeCaching: [
    {
      matcher: ({ sameOrigin, url }) => sameOrigin && isFile(url.pathname),
      handler: files,
    },
    {
      matcher: ({ sameOrigin, url }) => sameOrigin && isData(url.pathname),
      handler: answers,
    },
    {
      matcher: ({ sameOrigin, url }) => sameOrigin && isPage(url),
      handler: answers,
    },
  ],
});

// A page that was never visited: the atlas itself, which reads the rest of the address anew.
serwist.setCatchHandler(async ({ request }) => {
  const { pathname } = new URL(request.url);
  const atlas = request.mode === 'navigate' && pathname === '/' ? await caches.match('/') : null;
  return atlas ?? Response.error();
});

self.addEventListener('activate', (event) => {
  const drop = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith('oxus-') && !name.endsWith(`-${build}`));
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  event.waitUntil(drop());
});

serwist.addEventListeners();
