import { type EdtfDate, readEdtf } from './edtf';

type Length = 'long' | 'short';

/**
 * An EDTF text in words: "22 March 2024", "August 2015", "1992 to 1997", "since February 2022",
 * "about 2021", "2020s". Locales other than English get the dates of `Intl` and signs in place
 * of words. Throws InvalidEdtf as `parseEdtf`.
 */
export function formatEdtf(text: string, locale = 'en'): string {
  return format(text, locale, 'long');
}

/** As `formatEdtf`, for narrow places: "22 Mar 2024", "Aug 2015", "1992–1997", "c. 2021". */
export function formatEdtfShort(text: string, locale = 'en'): string {
  return format(text, locale, 'short');
}

/** Made once: making a format takes far longer than using it. */
const months: Record<Length, Intl.DateTimeFormat> = {
  long: new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' }),
};

interface Words {
  about: string;
  since: string;
  until: string;
  to: string;
  doubtful: string;
}

const englishWords: Record<Length, Words> = {
  long: { about: 'about ', since: 'since ', until: 'until ', to: ' to ', doubtful: ' (uncertain)' },
  short: { about: 'c. ', since: 'since ', until: 'until ', to: '–', doubtful: '?' },
};

const signs: Words = { about: '≈ ', since: '≥ ', until: '≤ ', to: ' – ', doubtful: '?' };

function format(text: string, locale: string, length: Length): string {
  const english = /^en\b/.test(locale);
  const words = english ? englishWords[length] : signs;
  const write = (date: EdtfDate, last?: EdtfDate) => {
    const plain = english ? writeEnglish(date, length, last) : writeLocal(date, length, locale);
    return `${date.approximate ? words.about : ''}${plain}${date.doubtful ? words.doubtful : ''}`;
  };
  const edtf = readEdtf(text);
  if (edtf.type === 'date') return write(edtf.date);
  if (edtf.from === null) return words.until + write(edtf.to);
  if (edtf.to === null) return words.since + write(edtf.from);
  const first = write(edtf.from, edtf.to);
  const to = length === 'short' && first.includes(' ') ? ' – ' : words.to;
  return first + to + write(edtf.to);
}

/** `last` is the end of the interval that the date begins: what both share is said once, there. */
function writeEnglish(date: EdtfDate, length: Length, last?: EdtfDate): string {
  const at = new Date(date.start);
  const year = at.getUTCFullYear();
  if (date.precision === 'decade') return `${year}s`;
  if (date.precision === 'year') return String(year);
  const month = months[length].format(at);
  const end = last?.precision === date.precision ? new Date(last.start) : undefined;
  const sameYear = end?.getUTCFullYear() === year && !date.approximate && !date.doubtful;
  if (date.precision === 'month') return sameYear ? month : `${month} ${year}`;
  const day = at.getUTCDate();
  if (sameYear && end?.getUTCMonth() === at.getUTCMonth()) return String(day);
  return sameYear ? `${day} ${month}` : `${day} ${month} ${year}`;
}

function writeLocal(date: EdtfDate, length: Length, locale: string): string {
  const at = new Date(date.start);
  if (date.precision === 'decade') {
    return `${at.getUTCFullYear()}–${new Date(date.end).getUTCFullYear()}`;
  }
  return at.toLocaleDateString(locale, {
    year: 'numeric',
    month: date.precision === 'year' ? undefined : length,
    day: date.precision === 'day' ? 'numeric' : undefined,
    timeZone: 'UTC',
  });
}
