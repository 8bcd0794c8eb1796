'use client';

import { EmptyNotice } from '@/components/filters/EmptyNotice';
import { usePointed } from '@/components/state/PointedProvider';
import { useShown } from '@/components/state/ShownProvider';
import { rowKeys } from '@/components/ui/rowKeys';
import type { FacetChoice } from '@/geo/facets/choices';
import { type ItemAddress, itemAddress, parseItemAddress } from '@/geo/feature';
import { ItemGroup } from './ItemGroup';
import styles from './ItemList.module.css';
import { type ListLayer, listGroups } from './listGroups';
import { OffGroup } from './OffGroup';

export interface ItemListProps {
  /** In the order of the list. */
  layers: readonly ListLayer[];
  focus: readonly string[];
  facets: readonly FacetChoice[];
  /** Items that rest on one source in this reading, and on more before. */
  oneLeft: readonly ItemAddress[];
}

/**
 * Every item that the view looks at as a row: the same without the map. Arrow keys go from row to
 * row, and the map rings the one that has the focus. Layers that are off stand folded below.
 */
export function ItemList({ layers, focus, facets, oneLeft }: ItemListProps) {
  const { items, on } = useShown();
  const [, point] = usePointed();
  const groups = listGroups(layers, items, focus);
  const shown = groups.filter(({ id }) => on.includes(id));
  const off = groups.filter(({ id }) => !on.includes(id));
  const empty = layers.flatMap(({ id }) =>
    on.includes(id) && items[id]?.features.length === 0 ? [id] : [],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears of the focus of the links in it
    <div
      onKeyDown={rowKeys}
      onFocus={(event) => point(addressOf(event.target))}
      onBlur={() => point(null)}
    >
      <p className={styles.hint}>Arrow keys move through the list; the map rings each item.</p>
      {empty.length > 0 ? <EmptyNotice layers={empty} facets={facets} /> : null}
      {shown.map((group) => (
        <ItemGroup key={group.id} group={group} items={items} oneLeft={oneLeft} />
      ))}
      {off.map((group) => (
        <OffGroup key={group.id} group={group} items={items} oneLeft={oneLeft} />
      ))}
    </div>
  );
}

/** The item whose row has the focus. */
function addressOf(target: Element): ItemAddress | null {
  const parsed = target instanceof HTMLElement ? parseItemAddress(target.dataset.row ?? '') : null;
  return parsed ? itemAddress(parsed.collection, parsed.id) : null;
}
