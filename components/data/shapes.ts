import { z } from 'zod';
import type { Citation } from '@/geo/citation/citation';
import type { ItemDocument, ItemsDocument } from '@/geo/ogc/documents';

/** Looks at what a wrong answer would lack, not at each item: the server made them from schemas. */
const itemsShape = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
  numberMatched: z.number(),
});

const itemShape = z.looseObject({
  type: z.literal('Feature'),
  id: z.string(),
  properties: z.looseObject({}),
  panel: z.looseObject({ address: z.string(), title: z.string(), blocks: z.array(z.unknown()) }),
});

const citationShape = z.looseObject({
  title: z.string(),
  apa: z.string(),
  bibtex: z.string(),
  csl: z.array(z.looseObject({ id: z.string() })),
  version: z.string(),
  permalink: z.string(),
});

/** Whether a JSON value says how to cite something. */
export function isCitation(value: unknown): value is Citation {
  return citationShape.safeParse(value).success;
}

/** Whether a JSON value is a page of items. */
export function isItemsDocument(value: unknown): value is ItemsDocument {
  return itemsShape.safeParse(value).success;
}

/** Whether a JSON value is one item with its panel. */
export function isItemDocument(value: unknown): value is ItemDocument {
  return itemShape.safeParse(value).success;
}
