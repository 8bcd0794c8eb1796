'use client';

import { useShown } from '@/components/state/ShownProvider';
import { useView, useViewLink } from '@/components/state/ViewProvider';
import { type ViewState, withoutNarrowing } from '@/components/state/viewState';
import { countOf } from '@/components/ui/format';
import type { FacetChoice } from '@/geo/facets/choices';
import { undoOf } from '@/geo/facets/leftOut';
import { layerOf } from '@/geo/layers';
import type { Layer } from '@/geo/layers/layer';
import styles from './Filters.module.css';
import { liftRestriction, restrictionWords } from './restriction';

export interface EmptyNoticeProps {
  /** Ids of layers of which nothing is left. */
  layers: readonly string[];
  facets: readonly FacetChoice[];
}

/**
 * Says that nothing is left of some layers, which filter empties them, and offers to undo it:
 * the single one whose undoing brings most back, or all where no single one does.
 */
export function EmptyNotice({ layers, facets }: EmptyNoticeProps) {
  const [view] = useView();
  const { all, narrowing } = useShown();
  const known = layers.flatMap((id) => {
    const layer = layerOf(id);
    return layer ? [{ layer, items: all[id]?.features ?? [] }] : [];
  });
  const [first] = known;
  if (!first) return null;
  const whole = known.reduce((sum, { items }) => sum + items.length, 0);
  const noun = known.length === 1 ? first.layer.noun : { one: 'item', other: 'items' };
  const nothing = `No ${orList(known.map(({ layer }) => layer))}`;
  if (whole === 0) return <p className={styles.empty}>{nothing} in this reading.</p>;
  const ways = undoOf(known, narrowing);
  return (
    <p className={styles.empty}>
      {nothing}:{' '}
      {ways.length > 0
        ? `${ways.map((way) => restrictionWords(view, way.restriction, facets)).join(' and ')} ${
            ways.length === 1 ? 'leaves' : 'together leave'
          } none.`
        : 'the filters together leave none.'}{' '}
      {ways.length > 0 ? (
        ways.map(({ restriction, count }) => (
          <Undo
            key={restriction}
            next={liftRestriction(view, restriction)}
            words={`Take ${restriction === 'period' ? 'the period' : `“${titleOf(facets, restriction)}”`} away: ${countOf(count, noun)}`}
          />
        ))
      ) : (
        <Undo next={withoutNarrowing(view)} words="Clear all" />
      )}
    </p>
  );
}

function Undo({ next, words }: { next: ViewState; words: string }) {
  const link = useViewLink(next);
  return (
    <a {...link} className={styles.undo}>
      {words}
    </a>
  );
}

function titleOf(facets: readonly FacetChoice[], id: string): string {
  return facets.find((facet) => facet.id === id)?.title ?? id;
}

function orList(layers: readonly Layer[]): string {
  const names = layers.map(({ noun }) => noun.other);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
