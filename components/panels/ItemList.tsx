import type { ItemAddress, ItemCollection } from '@/geo/feature';
import { ItemGroup } from './ItemGroup';
import { type ListLayer, listGroups } from './listGroups';

export interface ItemListProps {
  /** In the order of the list. */
  layers: readonly ListLayer[];
  items: Record<string, ItemCollection>;
  focus: readonly string[];
  /** Items that rest on one source in this reading, and on more before. */
  oneLeft: readonly ItemAddress[];
}

/** Every item of the map as a row: the same without the map. */
export function ItemList({ layers, items, focus, oneLeft }: ItemListProps) {
  return listGroups(layers, items, focus).map((group) => (
    <ItemGroup key={group.id} group={group} items={items} oneLeft={oneLeft} />
  ));
}
