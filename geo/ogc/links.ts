import { shortCitation } from '../reference';
import type { Link } from './documents';
import type { Service } from './service';

export { crs84 } from '../crs/crs';

export const json = 'application/json';
export const geoJson = 'application/geo+json';
export const schemaJson = 'application/schema+json';
/** Of an answer; links say it without its parameter, as the standard's examples do. */
export const html = 'text/html; charset=utf-8';
/** RFC 4180 with a row of names (RFC 7111 section 5.1). */
export const csv = 'text/csv; charset=utf-8; header=present';
export const bibtex = 'application/x-bibtex; charset=utf-8';
export const plainText = 'text/plain; charset=utf-8';
/** Media type of an API definition in OpenAPI 3.0 and JSON. */
export const openApiJson = 'application/vnd.oai.openapi+json;version=3.0';

/** Relation of a link to the queryables (OGC API - Features Part 3). */
export const queryablesRelation = 'http://www.opengis.net/def/rel/ogc/1.0/queryables';
/** Relation of a link to the schema (OGC API - Features Part 5). */
export const schemaRelation = 'http://www.opengis.net/def/rel/ogc/1.0/schema';

/** A link within the service; `path` begins with a slash, or is empty for the landing page. */
export function link(
  service: Service,
  rel: string,
  path: string,
  type: string,
  title: string,
): Link {
  return { href: service.base + path, rel, type: type === html ? 'text/html' : type, title };
}

/** Address of the page, with no slash at its end: the API lies below it. */
export function pageAddress({ base }: Service): string {
  return base.replace(/\/api$/, '');
}

/** The licence of the atlas's own words, by its SPDX id. */
export function licenceLink({ atlas }: Service): Link {
  const { licence } = atlas.manifest;
  return {
    href: `https://spdx.org/licenses/${licence}.html`,
    rel: 'license',
    type: 'text/html',
    title: licence,
  };
}

/** Whom to name: the atlas, and the document that it opens. */
export function attribution({ atlas }: Service): string {
  const source = atlas.references.get(atlas.manifest.source.reference);
  return source ? `${atlas.manifest.title}, after ${shortCitation(source)}` : atlas.manifest.title;
}
