/** What a page of ours never asks a browser for; `self` where one of its buttons does. */
const permissions = {
  none: [
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'camera',
    'clipboard-read',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'gamepad',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'otp-credentials',
    'payment',
    'picture-in-picture',
    'publickey-credentials-create',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'storage-access',
    'sync-xhr',
    'usb',
    'window-management',
    'xr-spatial-tracking',
  ],
  self: ['clipboard-write'],
};

const permissionsPolicy = [
  ...permissions.none.map((name) => `${name}=()`),
  ...permissions.self.map((name) => `${name}=(self)`),
].join(', ');

/**
 * Content-Security-Policy of everything that Next answers. Everything comes from this server. Inline
 * scripts are how Next hands the page's data to the browser: the front allows each by its hash
 * (policy.mjs). Inline styles are how MapLibre places its marks. Development has no front, and
 * compiles with eval.
 *
 * @param {{ frameAncestors?: string, isDevelopment?: boolean }} [options]
 */
export function contentPolicy({ frameAncestors = "'none'", isDevelopment = false } = {}) {
  return Object.entries({
    'default-src': "'self'",
    'script-src': `'self'${isDevelopment ? " 'unsafe-inline' 'unsafe-eval'" : ''}`,
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
}

/** Content-Security-Policy of a document that loads nothing and is not framed. */
export const barePolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Fields that every answer has, whatever it is, besides its Content-Security-Policy.
 *
 * @param {{ isForAll?: boolean }} [options] `isForAll`: whether pages of other sites may show it.
 * @returns {Record<string, string>}
 */
export function commonFields({ isForAll = false } = {}) {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': permissionsPolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': isForAll ? 'cross-origin' : 'same-origin',
  };
}

/**
 * Strict-Transport-Security (RFC 6797): two years. A server that answers without TLS must not send
 * it. Other names below the domain are not ours to decide on.
 */
export const transportField = /** @type {const} */ ([
  'Strict-Transport-Security',
  'max-age=63072000',
]);

/**
 * Whether a reader reaches this server over TLS.
 *
 * @param {string | undefined} address The address that people reach it at (OXUS_BASE_URL).
 * @param {string | string[] | undefined} protocol `X-Forwarded-Proto`, when who sent it is trusted.
 */
export function isBehindTls(address, protocol) {
  if (address !== undefined && /^https:\/\//i.test(address.trim())) return true;
  return (
    String(protocol ?? '')
      .split(',')[0]
      ?.trim()
      .toLowerCase() === 'https'
  );
}
