import type { Atlas } from '../atlas/atlas';
import { layers } from '../layers';
import { itemsOf } from '../layers/collections';
import { countryName } from '../place';
import { shortCitation } from '../reference';
import { type FacetId, facetIds, facetValues, noValue } from './facet';
import { tollClasses } from './toll';

/** A value that can be chosen of a facet. */
export interface FacetValue {
  id: string;
  label: string;
}

/** A facet with all values that occur in an atlas. */
export interface FacetChoice {
  id: FacetId;
  title: string;
  /** In the order of the page. */
  values: FacetValue[];
}

const titles: Record<FacetId, string> = {
  kind: 'Kind',
  country: 'Country',
  claimed: 'Claimed by',
  toll: 'Dead',
  precision: 'How exactly placed',
  source: 'Source',
  stance: 'How it is put',
};

/** What an item without a value has, in words. */
const noneWords: Partial<Record<FacetId, string>> = {
  country: 'no country',
  claimed: 'no claim known',
  toll: 'not known',
  precision: 'does not apply',
};

const words: Readonly<Record<string, string>> = {
  aircraft: 'aircraft destroyed',
  site: 'a known site',
  city: 'to the city',
  region: 'to the region',
  country: 'to the country only',
};

const orders: Partial<Record<FacetId, readonly string[]>> = {
  toll: tollClasses.map(({ id }) => id),
  precision: ['site', 'city', 'region', 'country'],
  stance: ['stated', 'estimated', 'claimed', 'alleged', 'charged', 'denied'],
};

/** The facets of an atlas: those that tell two items apart, each with its values in words. */
export function facetChoices(atlas: Atlas): FacetChoice[] {
  return facetIds.flatMap((id) => {
    const values = [...valuesOf(atlas, id)].map((value) => ({
      id: value,
      label: labelOf(atlas, id, value),
    }));
    return values.length > 1 ? [{ id, title: titles[id], values: values.sort(inOrder(id)) }] : [];
  });
}

function valuesOf(atlas: Atlas, facet: FacetId): ReadonlySet<string> {
  const ids = atlas.manifest.layers.map(({ id }) => id);
  return new Set(
    layers
      .filter((layer) => ids.includes(layer.id))
      .flatMap((layer) =>
        itemsOf(atlas, layer.id).features.flatMap(
          ({ properties }) => facetValues(layer, facet, properties) ?? [],
        ),
      ),
  );
}

function labelOf(atlas: Atlas, facet: FacetId, value: string): string {
  if (value === noValue) return noneWords[facet] ?? 'none';
  switch (facet) {
    case 'kind': {
      const kind = value.slice(value.indexOf('.') + 1);
      return words[kind] ?? kind.replaceAll('-', ' ');
    }
    case 'country':
      return countryName(atlas, value);
    case 'claimed': {
      const found = atlas.manifest.organisations.find((candidate) => candidate.id === value);
      return found?.short ?? found?.name ?? value;
    }
    case 'toll':
      return tollClasses.find(({ id }) => id === value)?.label ?? value;
    case 'source': {
      const reference = atlas.references.get(value);
      return reference ? shortCitation(reference) : value;
    }
    default:
      return words[value] ?? value;
  }
}

/** By a fixed order where there is one, else by label; what has no value stands last. */
function inOrder(facet: FacetId) {
  const order = orders[facet];
  const rank = ({ id }: FacetValue) => {
    if (id === noValue) return Number.POSITIVE_INFINITY;
    return order ? order.indexOf(id) : 0;
  };
  const layerOf = ({ id }: FacetValue) => (facet === 'kind' ? id.slice(0, id.indexOf('.')) : '');
  return (one: FacetValue, other: FacetValue): number =>
    rank(one) - rank(other) ||
    layerOf(one).localeCompare(layerOf(other), 'en') ||
    one.label.localeCompare(other.label, 'en');
}
