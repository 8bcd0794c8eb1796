import { layersOn, type ViewChoices, type ViewState } from '@/components/state/viewState';
import { type FacetId, facetIds } from '@/geo/facets/facet';
import type { ItemAddress } from '@/geo/feature';
import type { FigureChoice } from '@/geo/reading';
import { periodWords } from '@/geo/summary/periodWords';

/** Words for what there is to select and to switch. */
export interface Words {
  /** "Crocus City Hall, 144 dead, 22 March 2024". */
  item: (address: ItemAddress) => string | undefined;
  /** "Attacks". */
  layer: (id: string) => string;
  indicator: (id: string) => string | undefined;
  /** A reference in short. */
  source: (id: string) => string;
  /** A value of a facet with its title: "Kind: bombing". */
  filter: (facet: FacetId, value: string) => string;
  /** What the comparable flows count. */
  measure: (id: string | null) => string | undefined;
  /** What is shown now, in one sentence without a full stop. */
  summary: string;
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
  // Another reading comes from the server, and with it another summary.
  if (now.figures !== before.figures) return `Figures: ${figureWords[now.figures]}.`;
  const sources = sourceChange(before.without, now.without, words);
  if (sources !== '') return sources;
  if (now.indicator !== before.indicator) {
    const indicator = now.indicator === null ? undefined : words.indicator(now.indicator);
    return indicator
      ? `Countries show: ${indicator}.`
      : 'Countries show the first indicator again.';
  }
  const change = shownChange(before, now, choices, words);
  if (change !== '') return `${change}: ${words.summary}.`;
  if (now.table === before.table) return '';
  return now.table === null ? 'Map in the place of the table.' : `Table: ${words.summary}.`;
}

/** What changed of what is shown; the summary tells what that leaves. */
function shownChange(
  before: ViewState,
  now: ViewState,
  choices: Pick<ViewChoices, 'layers'>,
  words: Words,
): string {
  const changes = [
    periodChange(before, now),
    filterChange(before, now, words),
    layerChange(before, now, choices, words),
    now.measure === before.measure
      ? ''
      : `Comparable flows show ${words.measure(now.measure) ?? 'another measure'}`,
  ].filter(Boolean);
  // A chapter, or going back, changes several things at once; the summary says where that ends.
  return changes.length > 1 ? 'Now shown' : changes.join();
}

function periodChange(before: ViewState, now: ViewState): string {
  if (now.datetime === before.datetime) return '';
  return now.datetime === null ? 'All times' : `Period ${periodWords(now.datetime)}`;
}

function filterChange(before: ViewState, now: ViewState, words: Words): string {
  const chosen = ({ filters }: ViewState) =>
    facetIds.flatMap((facet) => (filters[facet] ?? []).map((value) => words.filter(facet, value)));
  const [was, is] = [chosen(before), chosen(now)];
  const changes = [
    ...is.filter((value) => !was.includes(value)).map((value) => `Filter ${value}`),
    ...was.filter((value) => !is.includes(value)).map((value) => `No filter ${value}`),
  ];
  if (changes.length > 1) return is.length === 0 ? 'No filter' : 'Other filters';
  return changes.join();
}

function layerChange(
  before: ViewState,
  now: ViewState,
  choices: Pick<ViewChoices, 'layers'>,
  words: Words,
): string {
  const was = layersOn(before, choices);
  const is = layersOn(now, choices);
  const changes = [
    ...is.filter((id) => !was.includes(id)).map((id) => `Layer on: ${words.layer(id)}`),
    ...was.filter((id) => !is.includes(id)).map((id) => `Layer off: ${words.layer(id)}`),
  ];
  return changes.length > 1 ? 'Other layers' : changes.join();
}
