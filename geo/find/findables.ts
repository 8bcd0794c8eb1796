import type { Atlas } from '../atlas/atlas';
import { claimLink } from '../claims/link';
import { type Item, itemAddress } from '../feature';
import { itemsOf } from '../layers/collections';
import { placeInWords } from '../place';
import { shortCitation } from '../reference';
import type { Findable, FindableKind } from './findable';
import { organisations, speakersFound } from './people';

/** Kinds of the layers' items; another layer's items can be found when they have a line here. */
const layerKinds: Readonly<Record<string, FindableKind>> = {
  countries: 'country',
  places: 'place',
  attacks: 'attack',
  events: 'event',
  flows: 'flow',
  corridors: 'corridor',
};

const made = new WeakMap<Atlas, readonly Findable[]>();

/** All that can be found in an atlas as it is read, kind by kind; made once for each. */
export function findablesOf(atlas: Atlas): readonly Findable[] {
  const known = made.get(atlas) ?? [
    ...atlas.manifest.layers.flatMap(({ id }) => {
      const kind = layerKinds[id];
      return kind
        ? itemsOf(atlas, id).features.map((item) => layerItem(atlas, id, kind, item))
        : [];
    }),
    ...organisations(atlas),
    ...speakersFound(atlas),
    ...atlas.chapters.map(
      ({ id, title, paragraphs: [first, last] }): Findable => ({
        id: `chapters/${id}`,
        kind: 'chapter',
        title,
        detail: `paragraphs ${first} to ${last} of the article`,
      }),
    ),
    ...[...atlas.claims.values()].map((claim): Findable => {
      const { address, title, detail } = claimLink(atlas, claim);
      return { id: address, address, kind: 'claim', title, ...(detail && { detail }) };
    }),
    ...[...atlas.references.entries()].map(
      ([id, reference]): Findable => ({
        id: `references/${id}`,
        kind: 'reference',
        title: reference.title,
        detail: shortCitation(reference),
      }),
    ),
  ];
  made.set(atlas, known);
  return known;
}

function layerItem(atlas: Atlas, layer: string, kind: FindableKind, item: Item): Findable {
  const { name, label } = item.properties;
  const address = itemAddress(layer, item.id);
  const names = [
    ...(atlas.places.get(item.id)?.local_names ?? []).map((local) => local.name),
    ...(label !== name && kind !== 'corridor' ? [label] : []),
  ];
  const detail = detailOf(atlas, kind, item);
  return {
    id: address,
    address,
    kind,
    title: name,
    ...(detail && { detail }),
    ...(names.length > 0 && { names: [...new Set(names)] }),
  };
}

/** The line below a name: capital of a country, country of a place, else when and how many. */
function detailOf(atlas: Atlas, kind: FindableKind, { id, properties }: Item): string {
  const { when, figure_text: figure, figure_unit: unit, capital, place: where } = properties;
  if (kind === 'country') return typeof capital === 'string' ? capital : '';
  if (kind === 'place') {
    const place = atlas.places.get(id);
    const words = place ? placeInWords(atlas, place) : '';
    const country = words.slice(properties.name.length + 2);
    return [String(properties.kind ?? 'place').replaceAll('-', ' '), country]
      .filter(Boolean)
      .join(' · ');
  }
  const count = figure === null ? '' : [figure, unit].filter(Boolean).join(' ');
  const spot = typeof where === 'string' ? where : '';
  return [when, count, spot].filter(Boolean).join(' · ');
}
