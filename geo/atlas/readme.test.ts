import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { readCsv } from './csv';
import { readChapter } from './markdown';
import {
  atlasSchema,
  claimSchema,
  correctionSchema,
  corridorRowSchema,
  eventRowSchema,
  flowRowSchema,
  indicatorRowSchema,
  placeRowSchema,
  referenceSchema,
} from './schema';
import { readYamlList } from './yaml';

const readme = readFileSync(`${import.meta.dirname}/README.md`, 'utf8');

/** The section of the README with this heading. */
function section(heading: string): string {
  const [, text] = readme.split(`\n## ${heading}\n`);
  if (text === undefined) throw new Error(`The README has no section ${heading}`);
  return text.split('\n## ')[0] ?? '';
}

/** The example of a section, in the language of its code block. */
function example(heading: string, language: string): string {
  return section(heading).split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';
}

const tables: [string, z.ZodObject][] = [
  ['places.csv', placeRowSchema],
  ['events.csv', eventRowSchema],
  ['flows.csv', flowRowSchema],
  ['indicators.csv', indicatorRowSchema],
  ['corridors.csv', corridorRowSchema],
];

test.each(tables)('the example of %s fits its schema', (file, schema) => {
  const { entries, problems } = readCsv(file, example(file, 'csv'), schema);
  expect(problems).toEqual([]);
  expect(entries.length).toBeGreaterThan(0);
});

test('the examples of claims and references fit their schemas', () => {
  const claims = readYamlList('c', example('claims.yaml', 'yaml'), claimSchema, 'claims');
  expect(claims.problems).toEqual([]);
  expect(claims.entries).toHaveLength(1);
  const text = example('references.yaml', 'yaml');
  const references = readYamlList('r', text, referenceSchema, 'references');
  expect(references.problems).toEqual([]);
  expect(references.entries).toHaveLength(1);
  const corrections = example('corrections.yaml', 'yaml');
  const list = readYamlList('k', corrections, correctionSchema, 'corrections');
  expect(list.problems).toEqual([]);
  expect(list.entries).toHaveLength(1);
});

test('the example of a chapter can be read', () => {
  const { problems, entry } = readChapter('c', example('chapters/*.md', 'markdown'));
  expect(problems).toEqual([]);
  expect(entry?.value.mentions).toHaveLength(4);
});

const files: [string, z.ZodObject][] = [
  ...tables,
  ['atlas.yaml', atlasSchema],
  ['claims.yaml', claimSchema],
  ['references.yaml', referenceSchema],
  ['corrections.yaml', correctionSchema],
];

test.each(files)('the README names every key and column of %s', (file, schema) => {
  const text = section(file);
  const missing = Object.keys(schema.shape).filter((key) => !text.includes(key));
  expect(missing).toEqual([]);
});
