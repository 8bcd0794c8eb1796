import { passageAddresses } from '@/components/reader/readerText';
import type { DigestChapter } from '@/geo/digest';
import { type ItemAddress, parseItemAddress } from '@/geo/feature';
import type { ChapterView } from '@/geo/page';

/** One step of the story walk: the beginning of a chapter, or one of its passages. */
export interface WalkStep {
  /** Id of the element that the step is read at. */
  id: string;
  chapter: string;
  /** The item that the map lights up; null: the chapter as a whole. */
  select: ItemAddress | null;
}

/** Layers whose items a step can light up; countries and places are where it happens. */
const lit = ['attacks', 'flows', 'events'];

/**
 * The steps of the walk, in reading order. A passage lights the first item that it speaks of and
 * that its chapter's map shows; one that speaks of none leaves the chapter as a whole.
 */
export function walkSteps(
  chapters: readonly DigestChapter[],
  views: readonly Pick<ChapterView, 'id' | 'layers'>[],
): WalkStep[] {
  return chapters.flatMap((chapter) => {
    const layers = views.find(({ id }) => id === chapter.id)?.layers ?? [];
    const shown = lit.filter((layer) => layers.includes(layer));
    return [
      { id: `${chapter.id}-title`, chapter: chapter.id, select: null },
      ...chapter.passages.map((passage) => ({
        id: passage.id,
        chapter: chapter.id,
        select:
          passageAddresses(passage).find((address) =>
            shown.includes(parseItemAddress(address)?.collection ?? ''),
          ) ?? null,
      })),
    ];
  });
}

/**
 * Which step is read: the last one that begins above a line.
 * @param tops where each step begins, in pixels, ascending
 * @returns its index; 0 when all begin below
 */
export function stepAt(tops: readonly number[], line: number): number {
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  );
}
