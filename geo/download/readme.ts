import { formatNumber } from '../number';

/** A column of a file, in words. */
export interface ColumnNote {
  name: string;
  words: string;
}

/** A file of a download, as its README speaks of it. */
export interface FileNote {
  name: string;
  /** What it holds. */
  description: string;
  rows: number;
  columns: readonly ColumnNote[];
}

/** What a README says. */
export interface ReadmeContent {
  title: string;
  summary: string;
  /** How to cite the atlas, and the source document. */
  citation: string;
  source: string;
  licence: string;
  /** Date of the data, ISO 8601. */
  updated: string;
  /** Version of the atlas: the hash of its content. */
  version: string;
  /** What is shown, in one sentence without a full stop. */
  shown: string;
  /** What narrows it, one line each. */
  restrictions: readonly string[];
  /** What the link asked for and the atlas does not hold. */
  notices: readonly string[];
  /** Absolute address of the view. */
  address: string;
  disclaimer: string;
  files: readonly FileNote[];
}

/** The README of a download as plain text, lines ended by CR LF so that every editor reads them. */
export function readmeText(content: ReadmeContent): string {
  const { notices } = content;
  const parts: string[][] = [
    [content.title, '='.repeat(content.title.length), '', content.summary],
    heading('What is in here', [`${content.shown}.`, ...content.restrictions]),
    ...(notices.length > 0 ? [heading('Not found', notices)] : []),
    heading('The same view on the web', [content.address]),
    heading('How to cite', [content.citation, '', 'The source document:', content.source]),
    heading('Licence and version', [
      `Licence: ${content.licence}`,
      `Date of the data: ${content.updated}`,
      `Version of the atlas: ${content.version}`,
    ]),
    heading('Boundaries', [content.disclaimer]),
    heading('How the files are written', conventions),
    ...content.files.map(fileLines),
  ];
  return `${parts.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`;
}

function heading(title: string, lines: readonly string[]): string[] {
  return [title, '-'.repeat(title.length), ...lines];
}

const conventions = [
  'UTF-8. Positions are longitude, latitude in degrees (WGS 84).',
  'CSV: RFC 4180, with a header row. A text that a spreadsheet would run as a formula (it begins',
  "with =, +, -, @, a tab or a carriage return) has an apostrophe (') before it; numbers have none.",
  'GeoJSON: RFC 7946. An unknown value is null, and an empty cell in CSV; it is never 0.',
];

function fileLines({ name, description, rows, columns }: FileNote): string[] {
  const widest = Math.max(0, ...columns.map((column) => column.name.length));
  return heading(name, [
    description,
    `Rows: ${formatNumber(rows)}`,
    'Columns:',
    ...columns.map((column) => `  ${column.name.padEnd(widest)}  ${column.words}`),
  ]);
}
