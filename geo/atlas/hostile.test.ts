import { expect, test } from 'vitest';
import { collectionOf, collections, itemsOf } from '../layers/collections';
import { minimalAtlas, writeAtlas } from './fixtures/minimal';
import { formatProblem, inspectAtlas, readAtlas } from './read';

/** Files that mean harm: what an author gives is text, whatever it says. */

/** The small atlas with other ids. */
function renamed(ids: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(minimalAtlas).map(([file, text]) => [
      file,
      Object.entries(ids).reduce(
        (changed, [id, other]) =>
          changed.replace(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'), other),
        text,
      ),
    ]),
  );
}

test('ids that every object of JavaScript knows are ids like others', async () => {
  const ids = {
    'mill-2020': 'constructor',
    'alder-birch': 'toString',
    'mill-deaths': 'valueOf',
    residents: 'hasOwnProperty',
    reeds: 'isPrototypeOf',
    notes: 'propertyIsEnumerable',
    AA: 'TJ',
    BB: 'RU',
  };
  const atlas = await readAtlas(await writeAtlas(renamed(ids)));
  expect(atlas.claims.get('valueOf')?.value).toBe(12);
  for (const collection of collections) {
    for (const { id } of itemsOf(atlas, collection.id).features) {
      expect(collection.panel(atlas, id).title, `${collection.id}/${id}`).not.toBe('');
    }
  }
  expect(itemsOf(atlas, 'attacks').features.map(({ id }) => id)).toEqual(['constructor']);
});

test.each(['toString', 'constructor', '__proto__'])('%s is no collection', (id) => {
  expect(() => collectionOf(id)).toThrow(id);
});

test('a key that would change every object changes none', async () => {
  const text = minimalAtlas['references.yaml'] ?? '';
  const directory = await writeAtlas({
    'references.yaml': `${text}  __proto__: {polluted: yes}\n  constructor: {prototype: {polluted: yes}}\n`,
  });
  const { atlas, problems } = await inspectAtlas(directory);
  expect(problems.map(formatProblem)).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Reflect.get(atlas?.references.get('bank') ?? {}, 'polluted')).toBeUndefined();
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'vbscript:x',
  '//stranger.example',
])('the address %s of a reference is refused', async (address) => {
  const text = (minimalAtlas['references.yaml'] ?? '').replace(
    'https://example.org/bank',
    JSON.stringify(address),
  );
  const { problems } = await inspectAtlas(await writeAtlas({ 'references.yaml': text }));
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/bank, field "URL": got ".*", expected an address beginning with https/),
  ]);
});

test.each([
  ['../../etc/passwd', 'a path'],
  ['a\\r\\nX-Injected: 1', 'a line break'],
  ['a"; filename="b.exe', 'a quotation mark'],
  ['__proto__', 'the prototype'],
])('%j is no id, which names files and stands in fields of answers', async (id) => {
  const text = (minimalAtlas['atlas.yaml'] ?? '').replace('id: river', `id: ${JSON.stringify(id)}`);
  const { problems } = await inspectAtlas(await writeAtlas({ 'atlas.yaml': text }));
  expect(problems.map(formatProblem)[0]).toMatch(/field "id": got/);
});

test('a licence is an id, since it stands in an address', async () => {
  const text = (minimalAtlas['atlas.yaml'] ?? '').replace('CC-BY-4.0', '"\u202E>; rel=next"');
  const { problems } = await inspectAtlas(await writeAtlas({ 'atlas.yaml': text }));
  expect(problems.map(formatProblem)[0]).toMatch(/field "licence": got .*expected an SPDX id/);
});

test('YAML that unfolds to billions of entries is refused', async () => {
  const levels = Array.from({ length: 12 }, (_, level) =>
    level === 0 ? 'a0: &a0 [x]' : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}x]`,
  );
  const { problems } = await inspectAtlas(await writeAtlas({ 'atlas.yaml': levels.join('\n') }));
  expect(problems.map(formatProblem)[0]).toMatch(/atlas\.yaml: got too many aliases/);
});
