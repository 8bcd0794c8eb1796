import { createHash } from 'node:crypto';

/** Scripts of a page that stand in it; what stands between the tags is text up to the end tag. */
const inlineScript = /<script((?:\s[^>]*)?)>([\s\S]*?)<\/script>/gi;

/**
 * The sources of Content-Security-Policy level 3 that allow a page's own inline scripts and no
 * other: one hash each. React writes "<" in texts and attributes as an entity, and Next in data as
 * an escape, so that nothing else of a page looks like a script.
 *
 * @param {string} html
 * @returns {string[]} such as "'sha256-…'", each once
 */
export function scriptHashes(html) {
  const scripts = [...html.matchAll(inlineScript)].filter(([, attributes]) => {
    return !/\ssrc\s*=/i.test(attributes);
  });
  const hashes = scripts.map(([, , text]) => {
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  });
  return [...new Set(hashes)];
}

/**
 * The policy of a page with the hashes of its scripts added to its sources of scripts.
 *
 * @param {string} policy Value of Content-Security-Policy.
 * @param {string} html
 */
export function withHashes(policy, html) {
  return policy.replace(/script-src [^;]*/, (directive) =>
    [directive.trimEnd(), ...scriptHashes(html)].join(' '),
  );
}
