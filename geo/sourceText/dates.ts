import { InvalidEdtf, readEdtf } from '../time/edtf';

const months = `January February March April May June July August September October November
December`.split(/\s+/);

/**
 * Where a text of English gives a date of EDTF: "22 March 2024", "March 22, 2024", "22 March",
 * "March 2024", "2024"; of an interval each end, and "2021-22". Only as exactly as the text gives
 * it: where it has the day, the bare year is not looked for.
 * @returns spans of characters, `start` to before `end`; none when the date cannot be read
 */
export function locateDate(text: string, date: string): { start: number; end: number }[] {
  for (const form of formsOf(date)) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${form})(?![\\p{L}\\p{N}])`, 'giu');
    const found = [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    if (found.length > 0) return found;
  }
  return [];
}

/** Patterns for a date, the most exact first. */
function formsOf(date: string): string[] {
  let ends: number[];
  let precision: string;
  try {
    const edtf = readEdtf(date);
    const from = edtf.type === 'date' ? edtf.date : edtf.from;
    const to = edtf.type === 'date' ? edtf.date : edtf.to;
    ends = [from?.start, to?.end].filter((end) => end !== undefined);
    precision = (from ?? to)?.precision ?? 'year';
  } catch (error) {
    if (error instanceof InvalidEdtf) return [];
    throw error;
  }
  const parts = ends.map((end) => {
    const day = new Date(end);
    return {
      year: String(day.getUTCFullYear()),
      month: months[day.getUTCMonth()] ?? '',
      day: `${day.getUTCDate()}(?:st|nd|rd|th)?`,
    };
  });
  const each = (form: (part: { year: string; month: string; day: string }) => string) =>
    [...new Set(parts.map(form))].join('|');
  const years = each(({ year }) => `${year}(?:[-–—/](?:\\d{2})?\\d{2})?`);
  if (precision === 'year' || precision === 'decade') return [years];
  const ofMonths = [each(({ month, year }) => `${month},? ${year}`), each(({ month }) => month)];
  if (precision === 'month') return [...ofMonths, years];
  return [
    each(({ day, month, year }) => `${day}(?: of)? ${month},? ${year}|${month} ${day},? ${year}`),
    each(({ day, month }) => `${day}(?: of)? ${month}|${month} ${day}`),
    ...ofMonths,
    years,
  ];
}
