import type { Evidence } from './evidence';
import type { ExactBlock } from './exact';

type Weigh = (text: string, paragraph: number) => Evidence;

/** A block of the reader's text and the paragraphs that it likely is, in its blocks' order. */
export interface LikelyMatch {
  /** Places in the list of blocks, one or two in a row. */
  blocks: number[];
  paragraph: number;
}

interface Gap {
  /** Places of blocks that are no paragraph yet. */
  blocks: number[];
  /** Paragraphs that are not found yet. */
  paragraphs: number[];
  /** Whether an exact paragraph stands on both sides. */
  closed: boolean;
}

/**
 * Finds blocks that are likely a paragraph with changed words. Only between the exact paragraphs
 * around them, in the order of the source document, and for one of two reasons: most of the
 * figures, dates and names that the atlas knows of the paragraph stand in the block, or exact
 * paragraphs stand on both sides and leave as many blocks as paragraphs.
 * A block may be two paragraphs that were joined, and two blocks in a row one that was split.
 */
export function findLikely(
  blocks: readonly ExactBlock[],
  total: number,
  weigh: Weigh,
): LikelyMatch[] {
  return gapsOf(blocks, total).flatMap((gap) => {
    const byPosition = inStep(gap, blocks, weigh);
    return byPosition.length > 0 ? byPosition : align(gap, blocks, weigh);
  });
}

/** What lies between exact paragraphs; those out of order are no bounds. */
function gapsOf(blocks: readonly ExactBlock[], total: number): Gap[] {
  const exact = new Set(blocks.flatMap(({ paragraph }) => paragraph ?? []));
  const bounds = ascending(
    blocks.flatMap(({ paragraph }, place) => (paragraph === undefined ? [] : { place, paragraph })),
  );
  const first = { place: -1, paragraph: 0 };
  const last = { place: blocks.length, paragraph: total + 1 };
  return [first, ...bounds].map((from, index) => {
    const to = bounds[index] ?? last;
    return {
      blocks: range(from.place + 1, to.place).filter(
        (place) => blocks[place]?.kind === 'paragraph' && blocks[place]?.paragraph === undefined,
      ),
      paragraphs: range(from.paragraph + 1, to.paragraph).filter((number) => !exact.has(number)),
      closed: from !== first && to !== last,
    };
  });
}

function inStep(
  { blocks: places, paragraphs, closed }: Gap,
  blocks: readonly ExactBlock[],
  weigh: Weigh,
) {
  if (!closed || places.length !== paragraphs.length) return [];
  const pairs = places.map((place, index): LikelyMatch => {
    return { blocks: [place], paragraph: paragraphs[index] ?? 0 };
  });
  const contradicted = pairs.some(({ blocks: [place = 0], paragraph }) => {
    const { known, share } = weigh(blocks[place]?.text ?? '', paragraph);
    return known && share < 0.25;
  });
  return contradicted ? [] : pairs;
}

/** The best pairs in order, by dynamic programming over blocks and paragraphs. */
function align({ blocks: places, paragraphs }: Gap, blocks: readonly ExactBlock[], weigh: Weigh) {
  const textOf = (place: number | undefined) =>
    place === undefined ? '' : (blocks[place]?.text ?? '');
  const score = (text: string, paragraph: number, number?: number) => {
    const { share, count, weight } = weigh(text, paragraph);
    // The text's own number decides between blocks; it makes none likely.
    return share >= 0.5 && count >= 2 && weight >= 1 ? share + (number === paragraph ? 0.2 : 0) : 0;
  };
  const memo = new Map<string, { score: number; matches: LikelyMatch[] }>();
  const best = (at: number, next: number): { score: number; matches: LikelyMatch[] } => {
    const place = places[at];
    const paragraph = paragraphs[next];
    if (place === undefined || paragraph === undefined) return { score: 0, matches: [] };
    const key = `${at} ${next}`;
    const before = memo.get(key);
    if (before) return before;
    const options = [best(at + 1, next), best(at, next + 1)];
    const add = (
      added: number,
      used: number[],
      then: { score: number; matches: LikelyMatch[] },
    ) => {
      if (added <= 0) return;
      options.push({
        score: added + then.score,
        matches: [{ blocks: used, paragraph }, ...then.matches],
      });
    };
    const one = score(textOf(place), paragraph, blocks[place]?.number);
    // Staying at the block lets the next paragraph lie in it, too.
    add(one, [place], best(at, next + 1));
    const following = places[at + 1];
    if (following === place + 1) {
      const other = score(textOf(following), paragraph);
      const both = score(`${textOf(place)} ${textOf(following)}`, paragraph);
      if (both > Math.max(one, other) + 0.2) {
        add(both - 0.1, [place, following], best(at + 2, next + 1));
      }
    }
    const result = options.reduce((first, option) => (option.score > first.score ? option : first));
    memo.set(key, result);
    return result;
  };
  return best(0, 0).matches;
}

/** The longest part of a list whose paragraphs ascend. */
function ascending<T extends { paragraph: number }>(list: readonly T[]): T[] {
  const chains: T[][] = [];
  list.forEach((item, index) => {
    const before = list
      .slice(0, index)
      .map((other, place) => (other.paragraph < item.paragraph ? (chains[place] ?? []) : []))
      .reduce((one, other) => (other.length > one.length ? other : one), []);
    chains.push([...before, item]);
  });
  return chains.reduce((one, other) => (other.length > one.length ? other : one), []);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
