import type { ItemCollection, ItemProperties } from '@/geo/feature';

export interface ListLayer {
  id: string;
  title: string;
}

export interface ListGroup extends ListLayer {
  rows: ItemProperties[];
}

/** Order of what a flow's figure counts; those without a figure come last. */
const tones = ['stock', 'period', 'money'];

/**
 * The items of each layer in the order that a reader looks for them: what is dated by date,
 * countries with the focus first, flows by what was counted and then by magnitude. Layers without
 * items are left out.
 */
export function listGroups(
  layers: readonly ListLayer[],
  items: Record<string, ItemCollection>,
  focus: readonly string[],
): ListGroup[] {
  return layers.flatMap(({ id, title }) => {
    const rows = (items[id]?.features ?? []).map((item) => item.properties);
    if (rows.length === 0) return [];
    return [{ id, title, rows: rows.toSorted(orderOf(id, focus)) }];
  });
}

function orderOf(id: string, focus: readonly string[]) {
  return (one: ItemProperties, other: ItemProperties): number => {
    const byName = one.name.localeCompare(other.name, 'en');
    if (id === 'countries') return rank(focus, one.id) - rank(focus, other.id) || byName;
    if (id === 'flows') {
      const byTone = rank(tones, String(one.tone)) - rank(tones, String(other.tone));
      return byTone || (other.figure ?? 0) - (one.figure ?? 0) || byName;
    }
    return (one.start ?? '9').localeCompare(other.start ?? '9') || byName;
  };
}

function rank(order: readonly string[], value: string): number {
  const place = order.indexOf(value);
  return place < 0 ? order.length : place;
}
