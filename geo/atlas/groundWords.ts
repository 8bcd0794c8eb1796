import { InvalidEdtf, readEdtf } from '../time/edtf';

const months = `january february march april may june july august september october november
december`.split(/\s+/);

/**
 * Whether a text of English says a date of EDTF as exactly as the EDTF does: a day as "22 March"
 * or "March 22", a month by its name, a year by its number or as the end of "2021-22". Where a
 * year stands beside a day or month it must be the right one. Of an interval both ends that are
 * not open must be said. A text that is no date is not said.
 */
export function saysDate(text: string, date: string): boolean {
  let ends: { start: number; precision: string; last: number }[];
  try {
    const edtf = readEdtf(date);
    const both = edtf.type === 'date' ? [edtf.date] : [edtf.from, edtf.to];
    ends = both.flatMap((end) =>
      end === null ? [] : [{ start: end.start, last: end.end, precision: end.precision }],
    );
  } catch (error) {
    if (error instanceof InvalidEdtf) return false;
    throw error;
  }
  return ends.every(({ start, precision }) => patternOf(new Date(start), precision).test(text));
}

function patternOf(start: Date, precision: string): RegExp {
  const year = String(start.getUTCFullYear());
  const month = months[start.getUTCMonth()] ?? '';
  const day = `${start.getUTCDate()}(?:st|nd|rd|th)?`;
  // Another year beside the day or month makes it another date.
  const otherYear = String.raw`(?!,?\s+(?!${year})\d{4})`;
  const forms = {
    day: `${day}(?: of)? ${month}${otherYear}|${month} ${day}${otherYear}`,
    month: `${month}${otherYear}`,
    year: `${year}|${year.slice(0, 2)}\\d{2}[-–/]${year.slice(2)}`,
    decade: `${year}s`,
  };
  const form = precision === 'day' || precision === 'month' ? forms[precision] : undefined;
  const pattern = form ?? (precision === 'decade' ? forms.decade : forms.year);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');
}

const month = `(?:${months.join('|')})`;
const datePattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:\\d{1,2} )?${month}(?: \\d{1,2})?(?:,? \\d{4})?|\\d{4}(?:[-–/]\\d{2,4})?)(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The dates that a text says, as it says them, each once. */
export function datesIn(text: string): string[] {
  return [...new Set([...text.matchAll(datePattern)].map(([words]) => words))];
}

/**
 * Whether a text says a name, in any case, as whole words; "Tajikistan’s" says Tajikistan.
 */
export function saysName(text: string, name: string): boolean {
  const words = plain(name)
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = `(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`;
  return new RegExp(pattern, 'iu').test(plain(text));
}

/** Without differences of apostrophes, dashes and spaces. */
function plain(text: string): string {
  return text
    .replace(/[’ʻ‘`]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
