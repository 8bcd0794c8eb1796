import { commonFields, contentPolicy } from './scripts/front/fields.mjs';

process.env.NEXT_TELEMETRY_DISABLED = '1';

const isDevelopment = process.env.NODE_ENV === 'development';

const policy = 'Content-Security-Policy';

/** Fields as Next takes them. */
const fields = (named) => Object.entries(named).map(([key, value]) => ({ key, value }));

const immutable = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }];

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The API must answer a wrong path itself, not with a redirect.
  skipTrailingSlashRedirect: true,
  // `npm test` checks the types; a person who only wants to start Oxus need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Nothing here asks for pictures in other sizes; the address that makes them is closed.
  images: { unoptimized: true },
  headers: async () => [
    {
      source: '/:path*',
      headers: fields({ ...commonFields(), [policy]: contentPolicy({ isDevelopment }) }),
    },
    // Any site may read the data. The later of two values holds.
    { source: '/api/:path*', headers: fields(commonFields({ isForAll: true })) },
    // The one page that is made to stand in pages of others.
    {
      source: '/embed',
      headers: fields({
        ...commonFields({ isForAll: true }),
        [policy]: contentPolicy({ frameAncestors: '*', isDevelopment }),
      }),
    },
    {
      source: '/basemap/:path*/:tile(\\d+\\.pbf)',
      headers: [{ key: 'Content-Type', value: 'application/vnd.mapbox-vector-tile' }],
    },
    { source: '/basemap/:path*', headers: immutable },
    { source: '/fonts/:path*', headers: immutable },
  ],
};

export default config;
