import type { Bbox } from '../bbox';
import type { Item, ItemCollection } from '../feature';
import type { Panel } from '../panel';

/** A link (RFC 8288) with an absolute address. */
export interface Link {
  href: string;
  rel: string;
  type: string;
  title: string;
}

/** OGC API - Features /req/core/root-success. */
export interface LandingPage {
  title: string;
  description: string;
  attribution: string;
  links: Link[];
}

/** OGC API - Features /req/core/conformance-success. */
export interface Conformance {
  conformsTo: string[];
  links: Link[];
}

/** OGC API - Features /req/core/fc-md-items, /req/core/fc-md-extent. */
export interface CollectionDocument {
  id: string;
  title: string;
  description: string;
  attribution: string;
  itemType: 'feature';
  extent: {
    /** Left out when no item has a geometry. */
    spatial?: { bbox: Bbox[]; crs: string };
    /** RFC 3339 in UTC, null for an open end; left out when no item has a time. */
    temporal?: { interval: [start: string | null, end: string | null][]; trs: string };
  };
  crs: string[];
  storageCrs: string;
  links: Link[];
}

/** OGC API - Features /req/core/fc-md-success. */
export interface CollectionsDocument {
  collections: CollectionDocument[];
  links: Link[];
}

/** A page of items: OGC API - Features /req/core/fc-response on GeoJSON. */
export interface ItemsDocument extends ItemCollection {
  /** Items that meet the query, on all pages. */
  numberMatched: number;
  numberReturned: number;
  /** When the answer was made, RFC 3339 in UTC: see `Service.madeAt`. */
  timeStamp: string;
  links: Link[];
}

/** One item with its links and its panel, both foreign members (RFC 7946 section 6.1). */
export interface ItemDocument extends Item {
  links: Link[];
  panel: Panel;
}
