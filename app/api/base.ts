/**
 * The address of the API's landing page, for the links of its documents. It never comes from a
 * request: whoever sends one could put any host into the answer, and into caches.
 *
 * `OXUS_BASE_URL` is the address that people reach Oxus at, such as "https://oxus.example.org";
 * without it, the address that the server listens on, from `HOST` and `PORT`.
 * @returns with no slash at its end: "http://localhost:3000/api"
 * @throws Error when `OXUS_BASE_URL` is no http or https address
 */
export function apiBase(environment: Readonly<Record<string, string | undefined>>): string {
  const { OXUS_BASE_URL: address, HOST: host, PORT: port } = environment;
  if (!address) return `http://${hostName(host)}:${port || 3000}/api`;
  if (URL.canParse(address)) {
    const { protocol, origin, pathname } = new URL(address);
    if (/^https?:$/.test(protocol)) return `${origin}${pathname.replace(/\/+$/, '')}/api`;
  }
  throw new Error(
    `OXUS_BASE_URL is "${address}"; expected an address such as "https://oxus.example.org"`,
  );
}

/**
 * The address of the API's landing page for one request. Only where `OXUS_TRUST_PROXY` is "1" and
 * no `OXUS_BASE_URL` is set does it come from the fields that a proxy writes: `X-Forwarded-Proto`,
 * `X-Forwarded-Host` and `X-Forwarded-Prefix`. Set it only behind a proxy that overwrites them.
 * @returns with no slash at its end
 */
export function requestBase(
  environment: Readonly<Record<string, string | undefined>>,
  headers: Headers,
): string {
  const { OXUS_TRUST_PROXY: trust, OXUS_BASE_URL: address } = environment;
  if (trust !== '1' || address) return apiBase(environment);
  const [protocol, host, prefix] = ['proto', 'host', 'prefix'].map(
    (name) => headers.get(`x-forwarded-${name}`)?.split(',')[0]?.trim() ?? '',
  );
  const isWhole =
    /^https?$/.test(protocol || 'http') &&
    /^[\w.-]+(?::\d+)?$|^\[[\da-f:]+\](?::\d+)?$/i.test(host ?? '');
  const isPath = /^(?:\/[\w.~-]+)*\/?$/.test(prefix ?? '');
  if (!isWhole || !isPath) return apiBase(environment);
  return apiBase({ OXUS_BASE_URL: `${protocol || 'http'}://${host}${prefix}` });
}

/** A host that can be asked; a server that listens everywhere answers on localhost too. */
function hostName(host: string | undefined): string {
  if (!host || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
