import { readParameter } from '../parameter';
import { formatParameterOf } from '../query';
import { parseSearch } from '../search';
import type { Link } from './documents';
import { geoJson, html, json, link } from './links';
import { chooseFormat, type Format } from './negotiate';
import type { Operation, Schema } from './operation';
import type { PublishedCollection, Service } from './service';

/** What a request was found to ask for. */
export interface Request {
  /** The same for all requests that ask for the same: path, query in its order, format. */
  key: string;
  /** Media type of the answer; `html` (geo/ogc/links.ts) for a page, which the app draws. */
  type: string;
  /** Makes the answer. @throws NotFound or LeftOut for an item that there is not */
  make(): Made;
}

/** A finished answer before it becomes bytes. */
export interface Made {
  /** A document to be written as JSON or drawn as a page, a text or bytes to be sent as they are. */
  content: object | string | Uint8Array<ArrayBuffer>;
  /** Links for the field `Link`. */
  links?: readonly Link[];
  /** Fields of the answer besides those that every one has, such as `Content-Crs`. */
  headers?: Readonly<Record<string, string>>;
}

/** What stands in a request besides its path. */
export interface Asked {
  /** What follows the question mark, as it came. */
  search: string;
  /** The field `Accept`; null when there is none. */
  accept: string | null;
}

/** A kind of resource below the landing page, and all that other documents say of it. */
export interface Resource {
  /** Path with names in braces: "/collections/{collectionId}/items"; empty for the landing page. */
  template: string;
  /**
   * Checks the request.
   * @param names what stands in the path for the names of the template, in order
   * @throws InvalidParameter for an unknown or invalid parameter, NotFound for a collection,
   *   NotAcceptable for an `Accept` that cannot be met
   */
  request(service: Service, asked: Asked, names: readonly string[]): Request;
  /** What the API definition says of it: one operation for each path that it answers. */
  operations(service: Service): readonly Operation[];
  /** Schemas that its operations refer to, by name, besides those of geo/ogc/schemas.ts. */
  schemas?(service: Service): Readonly<Record<string, Schema>>;
  /** Conformance classes that hold because of it, whole URIs. */
  conformsTo?: readonly string[];
  /** Links to it from the landing page. */
  landingLinks?(service: Service): readonly Link[];
  /** Links to it from the document of a collection. */
  collectionLinks?(service: Service, published: PublishedCollection): readonly Link[];
}

/** Forms of a resource, the default first. */
export type Formats<Name extends string> = readonly [Format<Name>, ...Format<Name>[]];

/** Forms of a document that is JSON, and a page for people. */
export type DocumentFormat = 'json' | 'html';

const page: Format<'html'> = { name: 'html', type: html, aliases: ['application/xhtml+xml'] };

export const jsonFormats: Formats<DocumentFormat> = [{ name: 'json', type: json }, page];
export const geoJsonFormats: Formats<DocumentFormat> = [
  { name: 'json', type: geoJson, aliases: [json] },
  page,
];

/** The forms of a document of another media type of JSON, which plain JSON asks for, too. */
export function jsonFormatsOf(type: string): Formats<DocumentFormat> {
  return [{ name: 'json', type, aliases: [json] }, page];
}

/** The parameter `f` of documents. */
export const documentParameter = formatParameterOf(['json', 'html']);

/** Checks that a request has no parameter but `f`, and chooses the form. */
export function readFormat(
  { search, accept }: Asked,
  formats: Formats<DocumentFormat>,
): Format<DocumentFormat> {
  const texts = parseSearch(search, [documentParameter]);
  return chooseFormat(formats, readParameter(texts, documentParameter), accept);
}

/** The links of a document to its own forms: `self`, and `alternate` for each other one. */
export function formLinks<Name extends string>(
  service: Service,
  path: string,
  formats: Formats<Name>,
  name: Name,
  title: string,
): Link[] {
  const [first] = formats;
  const linkTo = (format: Format<Name>): Link => {
    const search = format === first ? '' : `${path.includes('?') ? '&' : '?'}f=${format.name}`;
    const isSelf = format.name === name;
    const form = format.name === 'html' ? 'a page' : format.name.toUpperCase();
    const words = isSelf ? title : `${title} as ${form}`;
    return link(service, isSelf ? 'self' : 'alternate', path + search, format.type, words);
  };
  const [own, others] = [
    formats.filter((format) => format.name === name),
    formats.filter((format) => format.name !== name),
  ];
  return [...own, ...others].map(linkTo);
}
