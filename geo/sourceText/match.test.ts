import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sourceText as fixtureText, writeAtlas } from '../atlas/fixtures/minimal';
import { readAtlas } from '../atlas/read';
import { readSource } from '../atlas/source';
import { hashDigits, type SourceText } from './known';
import { longestText, matchCopy } from './match';
import { normaliseParagraph, type Sha256 } from './normalise';
import { sourceText } from './sourceText';

const sha256: Sha256 = async (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const hash = async (text: string) => (await sha256(normaliseParagraph(text))).slice(0, hashDigits);

const paragraphs = readSource(fixtureText, 'the source file').paragraphs;
const [mill = '', work = ''] = paragraphs;

const minimal = async () => sourceText(await readAtlas(await writeAtlas()));
const match = async (text: string, source?: SourceText) =>
  matchCopy(text, source ?? (await minimal()), sha256);

/** Five paragraphs made up for the tests; the atlas knows something only of some. */
const five = [
  'The Orrin rises in Varda. Nobody had measured it.',
  'In 1931 the bridge at Selm fell. It had stood for 212 years.',
  'It was a quiet winter.',
  'Of 48 boats 31 came back to Selm on 3 May 1932.',
  'Then the town of Tarn built its own bridge for 9,500 crowns.',
];

async function fiveSource(): Promise<SourceText> {
  const claims: SourceText['paragraphs'][number]['claims'][] = [
    [],
    [
      { statement: 'The bridge in Selm fell.', address: 'events/fall', figures: [1931] },
      { statement: 'It was 212 years old.', figures: [212] },
    ],
    [],
    [
      { statement: 'Back in Selm were 31.', address: 'events/boats', figures: [31] },
      { statement: 'There were 48 boats.', figures: [48], date: '1932-05-03' },
    ],
    [{ statement: 'The bridge of Tarn cost 9,500 crowns.', figures: [9500] }],
  ];
  const known = five.map(async (text, index) => ({
    hash: await hash(text),
    claims: claims[index] ?? [],
  }));
  return { paragraphs: await Promise.all(known), names: {} };
}

describe('matchCopy', () => {
  it('finds numbered paragraphs word for word and leaves headings and the byline aside', async () => {
    const copy = await match(fixtureText);
    expect(copy.exact).toEqual([1, 2]);
    expect(copy.missing).toEqual([]);
    expect(copy.wrong).toBe(false);
    expect(copy.parts.map(({ kind, paragraphs: numbers }) => [kind, ...numbers])).toEqual([
      ['heading'],
      ['paragraph'],
      ['paragraph', 1],
      ['heading'],
      ['paragraph', 2],
    ]);
  });

  it('does not mind other quotation marks, case, spaces and breaks of lines', async () => {
    const other = `${mill.toUpperCase().replaceAll(' ', '  ')}\r\n\r\n“${work}”`;
    expect((await match(other)).exact).toEqual([1, 2]);
  });

  it('finds paragraphs that were joined, and keeps the text that was run into them', async () => {
    const copy = await match(`Share this. ${mill} ${work}`);
    expect(copy.exact).toEqual([1, 2]);
    expect(copy.parts).toEqual([
      { kind: 'paragraph', text: 'Share this.', paragraphs: [] },
      { kind: 'paragraph', text: mill, paragraphs: [1], certainty: 'exact' },
      { kind: 'paragraph', text: work, paragraphs: [2], certainty: 'exact' },
    ]);
  });

  it('finds a paragraph that was split at a sentence', async () => {
    const copy = await match(`${mill}\n\n${work.replace('. A group', '.\n\nA group')}`);
    expect(copy.exact).toEqual([1, 2]);
    expect(copy.others).toBe(0);
  });

  it('takes a paragraph with changed words for likely by its figures and names', async () => {
    const edited = five.map((text, index) =>
      index === 3 ? 'Out of 48 boats, 31 returned to Selm by 3 May 1932.' : text,
    );
    const copy = await match(edited.slice(1).join('\n\n'), await fiveSource());
    expect(copy.exact).toEqual([2, 3, 5]);
    expect(copy.likely).toEqual([4]);
    expect(copy.missing).toEqual([1]);
  });

  it('takes a changed paragraph that the atlas says nothing of for likely between exact ones', async () => {
    const edited = five.map((text, index) => (index === 2 ? 'The winter was quiet.' : text));
    expect((await match(edited.join('\n\n'), await fiveSource())).likely).toEqual([3]);
  });

  it('does not take the place of a paragraph for the paragraph when its figures are missing', async () => {
    const edited = five.map((text, index) =>
      index === 3 ? 'Advertisement: buy a boat today.' : text,
    );
    const copy = await match(edited.join('\n\n'), await fiveSource());
    expect(copy.likely).toEqual([]);
    expect(copy.missing).toEqual([4]);
    expect(copy.others).toBe(1);
  });

  it('takes nothing for likely at the ends of a text, where anything may stand', async () => {
    const copy = await match(['By a reporter.', ...five.slice(1)].join('\n\n'), await fiveSource());
    expect(copy.likely).toEqual([]);
    expect(copy.missing).toEqual([1]);
  });

  it('takes a block that holds the figures of two paragraphs for both', async () => {
    const joined =
      'In 1931 the old bridge of Selm, 212 years of age, fell. Of 48 boats 31 were back in Selm.';
    const copy = await match(joined, await fiveSource());
    expect(copy.likely).toEqual([2, 4]);
    expect(copy.parts.map((part) => part.paragraphs)).toEqual([[2, 4]]);
  });

  it('takes each paragraph once, though the text repeats it', async () => {
    const copy = await match(`${mill}\n\n${mill}\n\n${work}`);
    expect(copy.exact).toEqual([1, 2]);
    expect(copy.others).toBe(1);
  });

  it('says that a text is wrong when less than a third is found', async () => {
    const copy = await match('Of 48 cats 3 slept.\n\nNothing else is known.', await fiveSource());
    expect(copy).toMatchObject({ exact: [], likely: [], missing: [1, 2, 3, 4, 5], wrong: true });
  });

  it('does not call a part of the article wrong', async () => {
    const copy = await match(five[0] ?? '', await fiveSource());
    expect(copy).toMatchObject({ exact: [1], missing: [2, 3, 4, 5], wrong: false });
  });

  it('calls an empty text wrong', async () => {
    expect((await match(' \n ')).wrong).toBe(true);
  });

  it('refuses a text that is too long', async () => {
    await expect(match('a'.repeat(longestText + 1))).rejects.toThrow(/400001 characters/);
  });
});

describe('sourceText', () => {
  it('holds hashes and what the claims say, and no sentence of the source document', async () => {
    const source = await minimal();
    expect(source.paragraphs[0]?.hash).toBe(await hash(mill));
    expect(source.paragraphs[0]?.claims[0]).toEqual({
      id: 'mill-deaths',
      statement: 'Twelve people died in the bombing of the mill.',
      address: 'attacks/mill-2020',
      figures: [12],
      date: '2020-05-01',
    });
    expect(JSON.stringify(source)).not.toContain('wounded 1,300 others');
  });

  it('leaves out claims that rest on no paragraph', async () => {
    const statements = (await minimal()).paragraphs.flatMap(({ claims }) => claims.length);
    expect(statements).toEqual([2, 2]);
  });
});
