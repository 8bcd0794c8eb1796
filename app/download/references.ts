import type { Reference } from '@/geo/atlas/schema';
import { splitList } from '@/geo/list';
import type { Shown } from './shown';

/** What the shown items rest on: the source document first, then in the order of the atlas. */
export function referencesOf({ atlas, data, on, items }: Shown): Reference[] {
  const shown = on.flatMap((id) => items[id]?.features ?? []);
  const own = shown.flatMap(({ properties: { references } }) =>
    typeof references === 'string' ? splitList(references) : [],
  );
  const indicator = data.view.indicator ?? data.atlas.indicator;
  const countries = new Set(items.countries?.features.map(({ id }) => id));
  const figures = atlas.indicators
    .filter((row) => row.indicator === indicator && countries.has(row.country))
    .map(({ reference }) => reference);
  const ids = new Set([atlas.manifest.source.reference, ...own, ...figures]);
  const first = atlas.references.get(atlas.manifest.source.reference);
  const others = [...atlas.references.values()].filter(
    (reference) => ids.has(reference.id) && reference !== first,
  );
  return first ? [first, ...others] : others;
}
