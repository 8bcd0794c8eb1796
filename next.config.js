process.env.NEXT_TELEMETRY_DISABLED = '1';

const isDevelopment = process.env.NODE_ENV === 'development';

/**
 * Everything comes from this server. Inline scripts are how Next hands the page's data to the
 * browser, and inline styles how MapLibre places its marks; a nonce would replace the first, and
 * needs a page that is rendered for each request. Development compiles with eval.
 */
const contentSecurityPolicy = (frameAncestors) =>
  Object.entries({
    'default-src': "'self'",
    'script-src': `'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': frameAncestors,
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

const immutable = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }];

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The API must answer a wrong path itself, not with a redirect.
  skipTrailingSlashRedirect: true,
  // `npm test` checks the types; a person who only wants to start Oxus need not wait for it.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: contentSecurityPolicy("'none'") },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
      ],
    },
    // The one page that is made to stand in pages of others. The later of two values holds.
    {
      source: '/embed',
      headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy('*') }],
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
