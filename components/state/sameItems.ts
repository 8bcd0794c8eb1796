import type { ItemCollection } from '@/geo/feature';

type Items = Readonly<Record<string, ItemCollection>>;

/** The collection that was before, when the next one holds the very same items. */
function keep(before: ItemCollection | undefined, next: ItemCollection): ItemCollection {
  if (!before || before === next) return next;
  const same =
    before.features.length === next.features.length &&
    before.features.every((item, index) => item === next.features[index]);
  return same ? before : next;
}

const last = new WeakMap<object, Items>();

/**
 * What was made of a source the last time, as far as it is the same again: collections that hold
 * the same items stay the same object, and so does the record when all of them do. A period that
 * moves on without letting an item in or out draws nothing again.
 * @param source what the items were narrowed from
 */
export function sameItems(source: object, next: Items): Items {
  const before = last.get(source);
  const kept: Items = Object.fromEntries(
    Object.entries(next).map(([id, items]) => [id, keep(before?.[id], items)]),
  );
  const unchanged =
    before &&
    Object.keys(before).length === Object.keys(kept).length &&
    Object.keys(kept).every((id) => before[id] === kept[id]);
  if (!unchanged) last.set(source, kept);
  return unchanged ? before : kept;
}
