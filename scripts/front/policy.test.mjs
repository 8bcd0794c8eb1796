import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { scriptHashes, withHashes } from './policy.mjs';

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('allows each inline script of a page once, and no script that has an address', () => {
  const html =
    '<head><script>one()</script><script src="/a.js" async=""></script></head>' +
    '<body><script id="x">two("\\u003cscript>")\n</script><script>one()</script></body>';
  expect(scriptHashes(html)).toEqual([hash('one()'), hash('two("\\u003cscript>")\n')]);
});

it('adds the hashes to the sources of scripts alone', () => {
  const policy = "default-src 'self'; script-src 'self'; style-src 'unsafe-inline'";
  expect(withHashes(policy, '<script>one()</script>')).toBe(
    `default-src 'self'; script-src 'self' ${hash('one()')}; style-src 'unsafe-inline'`,
  );
});

it('leaves the policy of a page without inline scripts as it is', () => {
  const policy = "script-src 'self'; style-src 'unsafe-inline'";
  expect(withHashes(policy, '<script src="/a.js"></script>')).toBe(policy);
});
