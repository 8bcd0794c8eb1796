'use client';

import { useShown } from '@/components/state/ShownProvider';
import type { ItemAddress } from '@/geo/feature';
import { ItemGroup } from './ItemGroup';
import { type ListLayer, listGroups } from './listGroups';

export interface ItemListProps {
  /** In the order of the list. */
  layers: readonly ListLayer[];
  focus: readonly string[];
  /** Items that rest on one source in this reading, and on more before. */
  oneLeft: readonly ItemAddress[];
}

/** Every item that the view looks at as a row: the same without the map. */
export function ItemList({ layers, focus, oneLeft }: ItemListProps) {
  const { items } = useShown();
  return listGroups(layers, items, focus).map((group) => (
    <ItemGroup key={group.id} group={group} items={items} oneLeft={oneLeft} />
  ));
}
