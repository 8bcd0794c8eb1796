import type { Parameter } from '../parameter';

/** A JSON Schema as OpenAPI 3.0 knows it, or a reference to one. */
export type Schema = object;

/** One form of an answer in the API definition. */
export interface Content {
  schema: Schema;
  /** An answer, or the beginning of one; of JSON the document itself. */
  example?: unknown;
}

/** A name in braces in the path of an operation. */
export interface PathParameter {
  name: string;
  description: string;
  schema: Schema;
  example?: unknown;
}

/** What the API definition says of one address that can be asked with GET. */
export interface Operation {
  /** Below the landing page, with names in braces: "/collections/attacks/items/{featureId}". */
  path: string;
  tag: 'Capabilities' | 'Data' | 'Tiles';
  /** Unique; for a collection it begins with its id: "attacks.getItems". */
  operationId: string;
  summary: string;
  /** Parameters of the query: the very descriptions that parse them. */
  parameters: readonly Parameter<unknown>[];
  /** Parameters of the path, in its order. */
  pathParameters?: readonly PathParameter[];
  /** Forms of the answer 200, by media type. */
  content: Readonly<Record<string, Content>>;
  /** Responses besides those that every address has (200, 304, 400, 406, 414, 500). */
  responses?: Readonly<Record<number, object>>;
}

/** A reference to one of the schemas of the API definition. */
export function schemaReference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** The response 404, for addresses with a name in them. */
export const notFoundResponse = { 404: { $ref: '#/components/responses/NotFound' } };

/** The form HTML of an answer. */
export const htmlContent: Content = {
  schema: { type: 'string', description: 'A page for people' },
  example: '<!DOCTYPE html><html lang="en">…</html>',
};
