import { locateNumbers } from '../sourceText/numbers';
import { agrees, figuresIn } from './figures';
import { isNumeric, type Known } from './known';
import type { ChapterText, Mention } from './markdown';
import { quote, type Where } from './problem';
import type { Entry } from './table';

/** Checks chapters/. */
export function checkChapters(known: Known): void {
  const { chapters } = known.folder;
  for (const { value, at } of chapters) {
    const { chapter, mentions } = value;
    known.expectBbox(chapter.camera.bbox, at('camera', 'bbox'));
    known.expectDate(chapter.period, at('period'));
    checkLayers(known, chapter.layers, (index) => at('layers', index));
    for (const mention of mentions) {
      checkMention(known, mention, { file: at().file, line: mention.line });
    }
  }
  const ids = chapters.map(({ value, at }) => ({ value: value.chapter.id, at: at('id') }));
  known.expectUnique(ids, 'an id');
  const orders = chapters.map(({ value, at }) => ({
    value: String(value.chapter.order),
    at: at('order'),
  }));
  known.expectUnique(orders, 'an order');
  checkParagraphs(known, chapters);
}

function checkLayers(known: Known, layers: readonly string[], at: (index: number) => Where): void {
  const there = known.folder.manifest?.value.layers.map(({ id }) => id);
  if (there === undefined) return;
  layers.forEach((id, index) => {
    if (there.includes(id)) return;
    known.report(at(index), `"${id}"`, `a layer of atlas.yaml: ${there.join(', ')}`);
  });
}

/** Chapters follow the source document: each begins after the one before it has ended. */
function checkParagraphs(known: Known, chapters: readonly Entry<ChapterText>[]): void {
  const order = [...chapters].sort((a, b) => a.value.chapter.order - b.value.chapter.order);
  let before = 0;
  for (const { value, at } of order) {
    const [first, last] = value.chapter.paragraphs;
    const place = at('paragraphs');
    const came = `[${first}, ${last}]`;
    if (last < first) known.report(place, came, 'the first paragraph before the last');
    else if (first <= before) {
      known.report(place, came, `paragraphs after ${before}, where the chapter before ends`);
    }
    known.expectParagraph(Math.max(first, last), place);
    before = Math.max(before, first, last);
  }
}

function checkMention(known: Known, mention: Mention, at: Where): void {
  if (mention.type === 'feature') {
    known.expectSubject(mention.collection, mention.id, at);
    return;
  }
  known.expectId('claims', mention.claim, at);
  if (mention.type === 'citation') return;
  const claim = known.claims.get(mention.claim);
  if (claim === undefined) return;
  const { value, unit } = claim;
  if (!isNumeric(value)) return;
  const figures = [
    ...figuresIn(mention.text),
    // "three decades" are 30 years, too.
    ...locateNumbers(mention.text).flatMap(({ numbers }) =>
      numbers.map((number) => ({ low: number, high: number })),
    ),
  ];
  if (figures.length === 0 || figures.some((figure) => agrees(figure, value, unit))) {
    return;
  }
  const number = typeof value === 'number' ? value : `${value.low} to ${value.high}`;
  const expected = `the number of the claim "${claim.id}": ${number} ${unit ?? ''}`.trim();
  known.report(at, quote(mention.text), expected);
}
