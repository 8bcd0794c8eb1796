import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from './command';
import { changed, sourceText, writeAtlas } from './fixtures/minimal';

async function writeSource(text = sourceText): Promise<string> {
  const file = join(await writeAtlas(), 'notes.md');
  await writeFile(file, text);
  return file;
}

test('a sound atlas gives one line of what it holds', async () => {
  expect(await runCommand(['check', await writeAtlas(), '--source', await writeSource()])).toEqual({
    output:
      'river: 5 claims, 2 events, 1 flow, 3 places, 2 figures, 2 comparable figures, 2 references, 2 chapters, no problems\n',
    code: 0,
  });
});

test('a check without the source document says so', async () => {
  const { output, code } = await runCommand(['check', await writeAtlas()]);
  expect(output).toContain('no problems; figures not compared with the source document');
  expect(code).toBe(0);
});

test('problems come one a line, before their number', async () => {
  const directory = await writeAtlas({
    ...changed('places.csv', ',20,50,', ',20,north,'),
    'flows.csv': '',
  });
  const { output, code } = await runCommand(['check', directory]);
  const lines = output.trimEnd().split('\n');
  expect(code).toBe(1);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('flows.csv: got an empty file');
  expect(lines[1]).toContain('places.csv row 1 (line 2), AA, field "lat": got "north"');
  expect(lines[2]).toContain('2 problems');
});

test('a figure that its paragraph does not hold has the line of its claim', async () => {
  const directory = await writeAtlas(changed('claims.yaml', 'value: 1300', 'value: 1301'));
  const { output, code } = await runCommand(['check', directory, '--source', await writeSource()]);
  expect(output).toMatch(/claims.yaml line \d+, mill-injured, field "value": got 1301 people/);
  expect(code).toBe(1);
});

test.each([
  ['a date', 'date: 2020-05-01', 'date: 2020-05-02', 'field "date": got "2020-05-02"'],
  ['a name', 'people from Alder', 'people from The mill', 'field "statement": got the name'],
  [
    'a paragraph',
    'claimed\n  reference: notes\n  locator: 2',
    'claimed\n  reference: notes\n  locator: 1',
    'The Reeds',
  ],
])('%s that was altered ends with 1', async (_, from, to, problem) => {
  const directory = await writeAtlas(changed('claims.yaml', from, to));
  const { output, code } = await runCommand(['check', directory, '--source', await writeSource()]);
  expect(output).toContain(problem);
  expect(code).toBe(1);
});

test('a source document that was altered ends with 1', async () => {
  const file = await writeSource(sourceText.replace('a bomb', 'a mine'));
  const { output, code } = await runCommand(['check', await writeAtlas(), '--source', file]);
  expect(output).toContain('notes.md: got another text in paragraph 1');
  expect(code).toBe(1);
});

test('a source document that is not there is a problem', async () => {
  const words = ['check', await writeAtlas(), '--source', '/no/such/file'];
  const { output, code } = await runCommand(words);
  expect(output).toContain('/no/such/file: got nothing that can be read');
  expect(code).toBe(1);
});

test('a folder that is not there is one sentence and a count', async () => {
  const { output, code } = await runCommand(['check', '/no/such/folder']);
  expect(output.split('\n')[0]).toContain('/no/such/folder: got nothing there');
  expect(code).toBe(1);
});

test('hash prints the YAML that atlas.yaml has', async () => {
  const { output, code } = await runCommand(['hash', await writeSource()]);
  expect(output).toMatch(/^paragraphs:\n( {2}- [0-9a-f]{64}\n){2}$/);
  expect(code).toBe(0);
});

test.each([
  [[], 'Say what to do'],
  [['look'], 'There is no command "look"'],
  [['check'], 'Say which folder to check'],
  [['hash'], 'Say which file to hash'],
  [['check', 'a', 'b'], 'One folder at a time'],
  [['check', 'a', '--strict'], "Unknown option '--strict'"],
  [['hash', 'a', '--source', 'b'], '--source belongs to check'],
])('%j is misuse', async (words, message) => {
  const { output, code } = await runCommand(words);
  expect(code).toBe(2);
  expect(output).toContain(message);
  expect(output).toContain('Usage:');
});

test('help is no misuse', async () => {
  expect(await runCommand(['--help'])).toMatchObject({ code: 0 });
});
