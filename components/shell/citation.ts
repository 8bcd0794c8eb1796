import type { Reference } from '@/geo/atlas/schema';

type Dates = NonNullable<Reference['issued']>;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A reference as one plain line: makers, date, title, what it is part of, publisher. The address
 * is left to the page, which makes it a link.
 */
export function plainCitation(reference: Reference): string {
  const makers = (reference.author ?? []).map(
    (author) => author.literal ?? [author.given, author.family].filter(Boolean).join(' '),
  );
  const container = reference['container-title'];
  const { publisher } = reference;
  return [
    makers.length > 0 ? joined(makers) : undefined,
    reference.title,
    container,
    publisher !== container && !makers.includes(publisher ?? '') ? publisher : undefined,
    reference.issued ? dateInWords(reference.issued) : undefined,
  ]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
    .concat('.');
}

/** "1 April 2024", "April 2024", "2024": as exactly as CSL's date-parts give it. */
export function dateInWords(dates: Dates): string {
  return dates['date-parts']
    .map(([year, month, day]) =>
      [day, month === undefined ? undefined : months[Number(month) - 1], year]
        .filter((part) => part !== undefined)
        .join(' '),
    )
    .join(' to ');
}

function joined(names: readonly string[]): string {
  const last = names.at(-1);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : `${last}`;
}
