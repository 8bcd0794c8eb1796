import { readParameter } from '../parameter';
import { formatParameterOf } from '../query';
import { parseSearch } from '../search';
import type { Link } from './documents';
import { geoJson, json } from './links';
import { chooseFormat, type Format } from './negotiate';
import type { Service } from './service';

/** What a request was found to ask for. */
export interface Request {
  /** The same for all requests that ask for the same: path, query in its order, format. */
  key: string;
  /** Media type of the answer. */
  type: string;
  /** Makes the answer. @throws NotFound or LeftOut for an item that there is not */
  make(): Made;
}

/** A finished answer before it becomes bytes. */
export interface Made {
  /** A document to be written as JSON, or a text to be sent as it is. */
  content: object | string;
  /** Links for the field `Link`. */
  links?: readonly Link[];
}

/** What stands in a request besides its path. */
export interface Asked {
  /** What follows the question mark, as it came. */
  search: string;
  /** The field `Accept`; null when there is none. */
  accept: string | null;
}

/** A kind of resource below the landing page. */
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
}

/** Forms of a resource, the default first. */
export type Formats<Name extends string> = readonly [Format<Name>, ...Format<Name>[]];

export const jsonFormats: Formats<'json'> = [{ name: 'json', type: json }];
export const geoJsonFormats: Formats<'json'> = [{ name: 'json', type: geoJson, aliases: [json] }];

/** The parameter `f` of resources that are JSON alone. */
export const jsonParameter = formatParameterOf(['json']);

/** Checks that a request has no parameter but `f`, and chooses the form. */
export function readFormat({ search, accept }: Asked, formats: Formats<'json'>): Format {
  const texts = parseSearch(search, [jsonParameter]);
  return chooseFormat(formats, readParameter(texts, jsonParameter), accept);
}
