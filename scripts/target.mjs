/**
 * Turns the target of a request into the form that Next expects. Proxies may send the whole URL
 * (RFC 9112, 3.2.2); Next would answer that with a redirect, and some other targets with an error.
 *
 * @param {string} target As it stands in the request line: `/api?f=json`.
 * @returns {string | undefined} Path and query; undefined when there is no such thing in it.
 */
export function originForm(target) {
  if (target.startsWith('/')) return target;
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return undefined;
  const { pathname, search } = new URL(target);
  return `${pathname}${search}`;
}
