import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultAtlasDirectory } from './atlas/open';

/** Words that judge, praise, rank or thrill. The subject is the death of people. */
const words = [
  // Praise of those who attack, in their own measure.
  ...['successful', 'successfully', 'success', 'brilliant', 'daring', 'audacious', 'impressive'],
  ...[
    'spectacular',
    'sophisticated',
    'mastermind',
    'glorious',
    'hero',
    'heroic',
    'martyr',
    'martyrs',
  ],
  // Ranks and contests.
  ...[
    'leaderboard',
    'scoreboard',
    'high score',
    'winner',
    'winners',
    'top 10',
    'top ten',
    'top five',
  ],
  ...['deadliest', 'bloodiest', 'record-breaking', 'worst attack', 'most deadly', 'most lethal'],
  // What thrills or frightens.
  ...['horrific', 'horrifying', 'brutal', 'brutally', 'savage', 'evil', 'monster', 'monsters'],
  ...[
    'barbaric',
    'shocking',
    'terrifying',
    'chilling',
    'carnage',
    'massacre',
    'slaughter',
    'butcher',
  ],
  ...[
    'bloodbath',
    'devastating',
    'notorious',
    'infamous',
    'atrocity',
    'fanatic',
    'fanatics',
    'thugs',
  ],
  // People on the move are no water and no animals.
  ...['flood of migrants', 'wave of migrants', 'swarm', 'horde', 'hordes', 'influx', 'illegals'],
  'illegal immigrants',
];

const pattern = new RegExp(`(?<![\\w-])(?:${words.join('|')})(?![\\w-])`, 'gi');

/** The words of the list in a text, each with what stands around it. */
function found(text: string): string[] {
  return [...text.matchAll(pattern)].map(({ index, 0: word }) =>
    text.slice(Math.max(index - 30, 0), index + word.length + 30).replace(/\s+/g, ' '),
  );
}

function filesOf(folder: string, wanted: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => wanted.test(path) && !/\.test\./.test(path))
    .map((path) => join(folder, path));
}

/** Source without its comments, which readers of the page do not see. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Titles of works by others are theirs: what stands under these keys is left out. */
function ownWords(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(ownWords);
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value).filter(([key]) => !/^(?:title|container-title)$/.test(key));
  return own.flatMap(([, part]) => ownWords(part));
}

test.each(['app', 'components', 'geo'])('no text of %s judges, ranks or thrills', (folder) => {
  const files = filesOf(folder, /\.tsx?$/).filter((path) => !/fixtures|conformance/.test(path));
  expect(files.length).toBeGreaterThan(10);
  const faults = files.flatMap((path) =>
    found(withoutComments(readFileSync(path, 'utf8'))).map((place) => `${path}: ${place}`),
  );
  // In code a zod result has a `success`, and a program may fail or not.
  expect(
    faults.filter((fault) => !/[.{]\s*success\b|\bsuccess(?:\)|,|:|Status)/.test(fault)),
  ).toEqual([]);
});

test('no text of the atlas judges, ranks or thrills', () => {
  const folder = defaultAtlasDirectory();
  const faults = filesOf(folder, /\.(?:yaml|csv|md)$/).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const own = path.endsWith('references.yaml') ? ownWords(parse(text)).join('\n') : text;
    return found(own).map((place) => `${path}: ${place}`);
  });
  expect(faults).toEqual([]);
});

test('the list finds what it is for, and nothing within other words', () => {
  expect(found('The most deadly and successful attack: a Massacre.')).toHaveLength(3);
  expect(found('Successive successors, heroin, evildoer, worsted, desktop 100')).toEqual([]);
});
