import type { FacetChoice } from '../facets/choices';
import { facetIds } from '../facets/facet';
import type { Filters } from '../facets/narrow';
import { countOf } from '../number';
import type { FigureChoice } from '../reading';
import { periodWords } from '../summary/periodWords';

/** What of a view narrows or changes what is shown. */
export interface Restrictions {
  datetime: string | null;
  filters: Filters;
  figures: FigureChoice;
  without: readonly string[];
}

const figureWords: Record<FigureChoice, string> = {
  article: 'those of the article',
  latest: 'the latest of any source',
  lowest: 'the lowest of any source',
  highest: 'the highest of any source',
};

/** What narrows or changes what is shown, one line each: "Period: 2015 to 2024". */
export function restrictionLines(
  { datetime, filters, figures, without }: Restrictions,
  facets: readonly FacetChoice[],
): string[] {
  const chosen = facetIds.flatMap((id) => {
    const values = filters[id] ?? [];
    const facet = facets.find((candidate) => candidate.id === id);
    const label = (value: string) => facet?.values.find((one) => one.id === value)?.label ?? value;
    return values.length > 0 ? [`${facet?.title ?? id}: ${values.map(label).join(' or ')}`] : [];
  });
  return [
    `Period: ${datetime === null ? 'all times' : periodWords(datetime)}`,
    ...chosen,
    ...(figures === 'article' ? [] : [`Figures: ${figureWords[figures]}`]),
    ...(without.length > 0
      ? [
          `Left out: ${countOf(without.length, { one: 'source', other: 'sources' })} (${without.join(', ')})`,
        ]
      : []),
  ];
}
