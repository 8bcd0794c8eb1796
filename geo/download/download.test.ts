import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archive } from './archive';
import { fileStem } from './fileStem';
import { type ReadmeContent, readmeText } from './readme';
import { restrictionLines } from './words';

const content: ReadmeContent = {
  title: 'An atlas',
  summary: 'What it is.',
  citation: 'Makers. (2024). An atlas.',
  source: 'Author. (2024). A source.',
  licence: 'CC-BY-4.0',
  updated: '2024-05-01',
  version: 'abc123',
  shown: '2 attacks',
  restrictions: ['Period: 2015 to 2024', 'Country: Tajikistan'],
  notices: [],
  address: 'https://oxus.example.org/?country=TJ',
  disclaimer: 'Boundaries do not imply endorsement.',
  files: [
    {
      name: 'attacks.csv',
      description: 'Attacks.',
      rows: 2,
      columns: [{ name: 'id', words: 'x' }],
    },
  ],
};

test('a README says what is in it, whence, of when, by which filters, and what columns hold', () => {
  const text = readmeText(content);
  const needed = [
    content.citation,
    content.source,
    content.licence,
    content.updated,
    content.version,
    'Country: Tajikistan',
    content.address,
    content.disclaimer,
    'Rows: 2',
  ];
  for (const part of needed) expect(text).toContain(part);
  expect(text).not.toContain('Not found');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('what a link asked for in vain stands in the README', () => {
  const text = readmeText({ ...content, notices: ['The link selects “x”, which is not there.'] });
  expect(text).toContain('Not found');
  expect(text).toContain('“x”');
});

test('an archive holds its files as UTF-8, and the same files give the same bytes', () => {
  const files = [
    { name: 'README.txt', text: 'Ош' },
    { name: 'attacks.csv', text: 'id\r\n' },
  ];
  const bytes = archive(files, '2024-05-01');
  const read = unzipSync(bytes);
  expect(Object.keys(read)).toEqual(['README.txt', 'attacks.csv']);
  expect(strFromU8(read['README.txt'] ?? new Uint8Array())).toBe('Ош');
  expect(archive(files, '2024-05-01')).toEqual(bytes);
  expect(() => archive(files, '2024')).not.toThrow();
});

test('names of files carry atlas, date and version, and no sign that a system refuses', () => {
  const stem = fileStem({ id: 'isis-khorasan', updated: '2024-05', version: '7d27c4bca5b91b1b' });
  expect(stem).toBe('isis-khorasan-2024-05-7d27c4bc');
});

test('filters are said in words, with the period first and only what differs', () => {
  const facets = [
    { id: 'country' as const, title: 'Country', values: [{ id: 'TJ', label: 'Tajikistan' }] },
  ];
  const plain = { datetime: null, filters: {}, figures: 'article' as const, without: [] };
  expect(restrictionLines(plain, facets)).toEqual(['Period: all times']);
  const narrowed = {
    ...plain,
    datetime: '2015/2024',
    filters: { country: ['TJ'] },
    without: ['a'],
  };
  expect(restrictionLines(narrowed, facets)).toEqual([
    'Period: 2015 to 2024',
    'Country: Tajikistan',
    'Left out: 1 source (a)',
  ]);
});
