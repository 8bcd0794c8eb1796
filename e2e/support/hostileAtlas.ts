import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseTable } from 'csv-parse/sync';
import { stringify as writeTable } from 'csv-stringify/sync';
import { parse, stringify } from 'yaml';

/** Texts that become script, an address, a formula or another direction where one is careless. */
const texts = [
  '<img src=x onerror=ran()>',
  '<script>ran()</script>',
  '</title></script><svg onload=ran()>',
  'javascript:ran()',
  "=cmd|'/C calc'!A1",
  '+1+1',
  '@SUM(1)',
  '-2+3',
  '\u202E"\'><b onmouseover=ran()>',
  '{{ran()}}#{ran()}',
  ']]><iframe src="javascript:ran()">',
];

/** Keys of YAML files whose values are words of the author. */
const keys = [
  ...['about', 'container-title', 'disclaimer', 'family', 'given', 'literal', 'locator'],
  ...[
    'measure',
    'name',
    'note',
    'notOnMap',
    'policy',
    'publisher',
    'short',
    'speaker',
    'statement',
  ],
  ...['summary', 'title', 'value'],
];

/** Columns of CSV files that are words of the author. */
const columns = ['title', 'name', 'note'];

/** Words that the atlas reads, not words that people read. */
const known = ['article', 'unknown', 'not-applicable', ''];

let count = 0;

function hostile(text: string): string {
  count += 1;
  return known.includes(text) ? text : `${texts[count % texts.length]} ${text}`;
}

function poison(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((part) => poison(part, key));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, part]) => [name, poison(part, name)]));
  }
  return typeof value === 'string' && keys.includes(key) ? hostile(value) : value;
}

function poisonTable(text: string): string {
  const rows: Record<string, string>[] = parseTable(text, { columns: true });
  const changed = rows.map((row, index) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => {
        // A label is short, and no two are alike.
        if (column === 'label') return [column, `<img src onerror=ran()>${index}`];
        if (column === 'local_names')
          return [column, cell.replace(/=/, '=<img src=x onerror=ran()> ')];
        return [column, columns.includes(column) ? hostile(cell) : cell];
      }),
    ),
  );
  return writeTable(changed, { header: true });
}

/** A chapter is Markdown without HTML: what looks like it is written with backslashes. */
function poisonChapter(text: string): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const paragraphs = body
    .trim()
    .split(/\n\n+/)
    .map((part) => `\\<img src=x onerror=ran()\\> javascript:ran() ${part}`);
  return `---\n${stringify(poison(parse(head)))}---\n\n${paragraphs.join('\n\n')}\n`;
}

/** A copy of our atlas with such a text in every field that holds words. */
export async function hostileAtlas(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'oxus-hostile-'));
  await cp(join('geo', 'atlases', 'isis-khorasan'), folder, { recursive: true });
  for (const file of await readdir(folder, { recursive: true })) {
    const path = join(folder, file);
    const change = file.endsWith('.yaml')
      ? (text: string) => stringify(poison(parse(text)))
      : file.endsWith('.csv')
        ? poisonTable
        : file.startsWith('chapters') && file.endsWith('.md')
          ? poisonChapter
          : undefined;
    if (change) await writeFile(path, change(await readFile(path, 'utf8')));
  }
  return folder;
}
