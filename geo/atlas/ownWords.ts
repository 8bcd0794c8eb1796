import type { Atlas, Inline } from './atlas';
import type { AtlasProblem } from './problem';
import { normaliseParagraph, readSource } from './source';

/** So many words in a row are the source document's, not the atlas's. */
const run = 9;

/**
 * Finds where an atlas repeats nine words in a row of its source document, which belongs to its
 * author. Looks at everything in the atlas that is written in words.
 */
export function checkOwnWords(atlas: Atlas, sourceText: string): AtlasProblem[] {
  const { paragraphs } = readSource(sourceText, 'the source file');
  const copied = new Map<string, number>();
  paragraphs.forEach((paragraph, index) => {
    for (const words of runsOf(paragraph)) copied.set(words, index + 1);
  });
  return textsOf(atlas).flatMap(({ text, ...where }) => {
    const paragraph = runsOf(text)
      .map((words) => copied.get(words))
      .find(Boolean);
    if (paragraph === undefined) return [];
    const came = `${run} words in a row of paragraph ${paragraph} of the source document`;
    return [{ ...where, came, expected: 'words of our own' }];
  });
}

function runsOf(text: string): string[] {
  const words = normaliseParagraph(text).split(' ');
  const starts = Math.max(0, words.length - run + 1);
  return Array.from({ length: starts }, (_, start) => words.slice(start, start + run).join(' '));
}

interface Text {
  file: string;
  item: string;
  text: string;
}

function textsOf(atlas: Atlas): Text[] {
  const { manifest } = atlas;
  const inFile =
    (file: string) =>
    (row: { id: string }, ...texts: (string | undefined)[]): Text[] =>
      texts.flatMap((text) => (text === undefined ? [] : [{ file, item: row.id, text }]));
  const claims = inFile('claims.yaml');
  const places = inFile('places.csv');
  const events = inFile('events.csv');
  const flows = inFile('flows.csv');
  const manifestText = inFile('atlas.yaml');
  return [
    ...manifestText(manifest, manifest.title, manifest.summary),
    ...manifest.indicators.flatMap((row) => manifestText(row, row.about)),
    ...manifest.organisations.flatMap((row) => manifestText(row, row.about)),
    ...[...atlas.references.values()].flatMap((row) => inFile('references.yaml')(row, row.note)),
    ...[...atlas.claims.values()].flatMap((row) =>
      claims(row, row.statement, row.measure, row.note),
    ),
    ...[...atlas.places.values()].flatMap((row) => places(row, row.note)),
    ...atlas.events.flatMap((row) => events(row, row.title, row.note)),
    ...atlas.flows.flatMap((row) => flows(row, row.title, row.note)),
    ...atlas.chapters.flatMap((chapter) =>
      chapter.passages.map(({ id, content }) => ({
        file: 'chapters',
        item: id,
        text: content.map(plainText).join(''),
      })),
    ),
  ];
}

function plainText(part: Inline): string {
  if ('children' in part) return part.children.map(plainText).join('');
  return part.type === 'citation' ? '' : part.text;
}
