import { type ItemAddress, type ItemCollection, itemAddress } from '@/geo/feature';

/** Items by layer, and which layers are on. */
export interface ShownItems {
  items: Readonly<Record<string, ItemCollection>>;
  on: readonly string[];
}

/**
 * The item before or after another in time, among the dated ones that are shown: by their first
 * instant, then by their last, then as the atlas has them.
 * @param from the selected item; one that is not among them, or none, starts from the beginning,
 *   backwards from the end
 * @param turn 1 for the next, -1 for the one before
 * @returns null at the end, and when no item is dated
 */
export function stepInTime(
  { items, on }: ShownItems,
  from: ItemAddress | null,
  turn: 1 | -1,
): ItemAddress | null {
  const dated = on
    .flatMap((layer) =>
      (items[layer]?.features ?? []).flatMap(({ id, properties: { start, end } }) =>
        start === null ? [] : [{ address: itemAddress(layer, id), start, end: end ?? '' }],
      ),
    )
    .sort((one, other) => compare(one.start, other.start) || compare(one.end, other.end));
  const at = dated.findIndex(({ address }) => address === from);
  const next = at < 0 ? (turn === 1 ? 0 : dated.length - 1) : at + turn;
  return dated[next]?.address ?? null;
}

/** RFC 3339 in UTC, which sorts as text. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
