import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** A property of an item: simple, so that every GIS reads it. */
export type PropertyValue = string | number | boolean | null;

/**
 * What every item carries, whatever its collection: what hovering says (name, one number, unit)
 * and when it holds.
 */
export interface ItemProperties {
  /** The id again, for programs that drop the feature's own. */
  id: string;
  name: string;
  /** A name short enough for the map. */
  label: string;
  /** The one number that the item is known by; null when there is none. */
  figure: number | null;
  /** The same as text with its hedge, such as "up to 2,000"; null when there is none. */
  figure_text: string | null;
  figure_unit: string | null;
  /** First instant of the time that the item holds, RFC 3339 in UTC; null when open or timeless. */
  start: string | null;
  /** Last instant, inclusive. */
  end: string | null;
  /** The time in words, such as "22 March 2024". */
  when: string | null;
  /** Ids of the claims that it rests on, "a; b"; null when there are none. */
  claims: string | null;
  /** How exactly the place is known: site, city, region, country; null where it does not apply. */
  precision: string | null;
  [property: string]: PropertyValue;
}

/** A feature of a collection. Positions are [longitude, latitude] in degrees, WGS 84. */
export interface Item<P extends ItemProperties = ItemProperties>
  extends Feature<Geometry | null, P> {
  id: string;
  /** Foreign member (RFC 7946, 6.1): the outline of a region whose name the point marks. */
  extent?: Geometry;
}

/** GeoJSON (RFC 7946) features of one collection. */
export interface ItemCollection<P extends ItemProperties = ItemProperties>
  extends FeatureCollection<Geometry | null, P> {
  features: Item<P>[];
}

/** The address of an item anywhere in Oxus: `collection/id`, such as "attacks/crocus-2024". */
export type ItemAddress = `${string}/${string}`;

/** Joins a collection id and an item id into an address. */
export function itemAddress(collection: string, id: string): ItemAddress {
  return `${collection}/${id}`;
}

/**
 * Takes an address apart.
 * @returns collection and id, or undefined when the text is no address.
 */
export function parseItemAddress(text: string): { collection: string; id: string } | undefined {
  const match = /^([a-z]+)\/([A-Za-z0-9-]+)$/.exec(text);
  return match?.[1] && match[2] ? { collection: match[1], id: match[2] } : undefined;
}
