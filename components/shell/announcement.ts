import { layersOn, type ViewChoices, type ViewState } from '@/components/state/viewState';
import type { ItemAddress } from '@/geo/feature';
import type { FigureChoice } from '@/geo/reading';

/** Words for what there is to select and to switch. */
export interface Words {
  /** "Crocus City Hall, 144 dead, 22 March 2024". */
  item: (address: ItemAddress) => string | undefined;
  /** "Attacks, 5 attacks". */
  layer: (id: string) => string;
  indicator: (id: string) => string | undefined;
  /** A reference in short. */
  source: (id: string) => string;
}

const figureWords: Record<FigureChoice, string> = {
  article: 'those of the article',
  latest: 'the latest of any source',
  lowest: 'the lowest of any source',
  highest: 'the highest of any source',
};

/** What was switched among the sources. What vanished with them the page itself says. */
function sourceChange(before: readonly string[], now: readonly string[], words: Words): string {
  const off = now.find((id) => !before.includes(id));
  if (off !== undefined) return `Source off: ${words.source(off)}.`;
  if (now.length === 0 && before.length > 0) return 'All sources are on.';
  const on = before.find((id) => !now.includes(id));
  return on === undefined ? '' : `Source on: ${words.source(on)}.`;
}

/**
 * The one sentence that says what changed, for those who do not see it.
 * @returns an empty text when nothing changed that can be told
 */
export function announcement(
  before: ViewState,
  now: ViewState,
  choices: Pick<ViewChoices, 'layers'>,
  words: Words,
): string {
  if (now.select !== before.select) {
    if (now.select === null) return 'Selection closed.';
    const item = words.item(now.select);
    return item ? `Selected: ${item}.` : '';
  }
  if (now.figures !== before.figures) return `Figures: ${figureWords[now.figures]}.`;
  const sources = sourceChange(before.without, now.without, words);
  if (sources !== '') return sources;
  if (now.indicator !== before.indicator) {
    const indicator = now.indicator === null ? undefined : words.indicator(now.indicator);
    return indicator
      ? `Countries show: ${indicator}.`
      : 'Countries show the first indicator again.';
  }
  const was = layersOn(before, choices);
  const is = layersOn(now, choices);
  const added = is.find((id) => !was.includes(id));
  if (added) return `Layer on: ${words.layer(added)}.`;
  const removed = was.find((id) => !is.includes(id));
  return removed ? `Layer off: ${words.layer(removed)}.` : '';
}
