import { type ViewState, withDatetime, withFilter } from '@/components/state/viewState';
import type { FacetChoice } from '@/geo/facets/choices';
import type { Restriction } from '@/geo/facets/leftOut';
import { periodWords } from '@/geo/summary/periodWords';

/**
 * The view with one restriction taken away.
 * @param measure what the comparable flows are drawn by without it; null as the atlas has it
 */
export function liftRestriction(
  view: ViewState,
  restriction: Restriction,
  measure: string | null = null,
): ViewState {
  if (restriction === 'period') return withDatetime(view, null);
  if (restriction === 'measure') return { ...view, measure };
  return withFilter(view, restriction, []);
}

/** A restriction in words: "the period 2004 to 2010", "the filter “Kind: bombing”". */
export function restrictionWords(
  view: ViewState,
  restriction: Restriction,
  facets: readonly FacetChoice[],
): string {
  if (restriction === 'period') return `the period ${periodWords(view.datetime ?? '')}`;
  if (restriction === 'measure') return 'the measure of the comparable flows';
  const facet = facets.find(({ id }) => id === restriction);
  const chosen = view.filters[restriction] ?? [];
  const labels = chosen.map((id) => facet?.values.find((value) => value.id === id)?.label ?? id);
  return `the filter “${facet?.title ?? restriction}: ${labels.join(' or ')}”`;
}
