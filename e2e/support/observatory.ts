/** Fields of an answer, in lower case. */
export type Fields = Readonly<Record<string, string | string[] | undefined>>;

interface Verdict {
  points: number;
  /** What was found. */
  why: string;
}

/**
 * The rules of the MDN HTTP Observatory that answers of ours can meet, each with its points. Left
 * out are the redirection from http, which is for what ends TLS, and the list of preloaded names.
 */
const rules: Readonly<Record<string, (fields: Fields, body: string) => Verdict>> = {
  'content-security-policy': (fields) => policyVerdict(text(fields, 'content-security-policy')),
  cookies: (fields) =>
    fields['set-cookie'] === undefined ? none('no cookie') : lose(40, 'a cookie to be looked at'),
  'cross-origin-resource-sharing': (fields) =>
    text(fields, 'access-control-allow-credentials') === 'true'
      ? lose(50, 'open to others with credentials')
      : none('no credentials'),
  'referrer-policy': (fields) => {
    const value = text(fields, 'referrer-policy');
    if (value === undefined) return none('no Referrer-Policy');
    const isPrivate =
      /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value);
    return isPrivate ? gain(5, value) : lose(5, `Referrer-Policy ${value}`);
  },
  'strict-transport-security': (fields) => {
    const value = text(fields, 'strict-transport-security');
    const age = Number(value?.match(/^max-age=(\d+)/)?.[1]);
    if (value === undefined || Number.isNaN(age)) return lose(20, 'no Strict-Transport-Security');
    return age < 15_768_000 ? lose(10, 'less than six months') : none(value);
  },
  'subresource-integrity': (_, body) =>
    /<script[^>]*\ssrc\s*=\s*["']?(?:https?:)?\/\//i.test(body)
      ? lose(50, 'a script of another host')
      : none('scripts of our own alone'),
  'x-content-type-options': (fields) =>
    text(fields, 'x-content-type-options') === 'nosniff'
      ? none('nosniff')
      : lose(5, 'no X-Content-Type-Options'),
  'x-frame-options': (fields) => {
    const policy = directives(text(fields, 'content-security-policy') ?? '');
    const own = text(fields, 'x-frame-options');
    const isRestricted =
      /^(?:'none'|'self')$/.test(policy.get('frame-ancestors')?.join(' ') ?? '') ||
      /^(?:deny|sameorigin)$/i.test(own ?? '');
    return isRestricted ? gain(5, 'not framed by others') : lose(20, 'framed by anyone');
  },
  'cross-origin-resource-policy': (fields) => {
    const value = text(fields, 'cross-origin-resource-policy');
    if (value === undefined || value === 'cross-origin') return none(value ?? 'none');
    return /^same-(?:origin|site)$/.test(value) ? gain(10, value) : lose(5, `"${value}"`);
  },
};

/**
 * The score of an answer: 100 and what each rule gives or takes. What rules give counts for those
 * alone who have 90 without it.
 * @param body text of the answer
 */
export function score(fields: Fields, body: string): { score: number; verdicts: string[] } {
  const verdicts = Object.entries(rules).map(([rule, judge]) => ({ rule, ...judge(fields, body) }));
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const base = 100 + sum(verdicts.map(({ points }) => Math.min(points, 0)));
  const extra = sum(verdicts.map(({ points }) => Math.max(points, 0)));
  return {
    score: Math.max(base >= 90 ? base + extra : base, 0),
    verdicts: verdicts.map(({ rule, points, why }) => `${rule} ${points}: ${why}`),
  };
}

function policyVerdict(value: string | undefined): Verdict {
  if (value === undefined) return lose(25, 'no policy');
  const policy = directives(value);
  const fallback = policy.get('default-src');
  const of = (name: string) => policy.get(name) ?? fallback ?? ['*'];
  const scripts = of('script-src');
  // A browser that knows hashes leaves 'unsafe-inline' out where there is one.
  const hasHashes = scripts.some((source) => /^'(?:sha\d+|nonce)-/.test(source));
  if (scripts.some((source) => /^(?:\*|https?:|data:)$/.test(source))) {
    return lose(25, 'scripts of anyone');
  }
  if (of('object-src').some((source) => /^(?:\*|https?:|data:)$/.test(source))) {
    return lose(25, 'objects of anyone');
  }
  if (scripts.includes("'unsafe-inline'") && !hasHashes) return lose(20, 'inline scripts');
  if ([...policy.values()].flat().some((source) => /^http:/.test(source))) {
    return lose(20, 'sources without TLS');
  }
  if (scripts.includes("'unsafe-eval'")) return lose(10, 'eval');
  if (of('style-src').includes("'unsafe-inline'")) return none('inline styles alone');
  return fallback?.join(' ') === "'none'" ? gain(10, 'nothing by default') : gain(5, 'no unsafe');
}

function directives(policy: string): Map<string, string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
}

function text(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

const gain = (points: number, why: string): Verdict => ({ points, why });
const lose = (points: number, why: string): Verdict => ({ points: -points, why });
const none = (why: string): Verdict => gain(0, why);
