import { type Bbox, bboxInCrs84 } from './bbox';
import type { Test } from './cql2/compile';
import { findCrs } from './crs/crs';
import { parseDatetimeParameter, type Span, spansIntersect } from './datetime';
import { envelopeOf } from './extent';
import type { Item } from './feature';
import { intersectsBbox } from './intersect';
import type { ItemQuery } from './query';

/** An item with what selecting asks for again and again, made once. */
export interface IndexedItem {
  item: Item;
  /** undefined without geometry */
  envelope: Bbox | undefined;
  /** undefined without time */
  time: Pick<Span, 'start' | 'end'> | undefined;
}

/** Makes items ready to be selected; their order stays. */
export function indexItems(items: readonly Item[]): IndexedItem[] {
  return items.map((item) => ({
    item,
    envelope: item.geometry ? envelopeOf(item.geometry) : undefined,
    time: timeOf(item),
  }));
}

/**
 * The items that meet every condition of a query, in their order; `limit` and `offset` are
 * left to the page. An item without geometry meets any bbox, one without time any datetime
 * (OGC API - Features /req/core/fc-bbox-response, /req/core/fc-time-response).
 * @param test of the query's filter (`filterTest`); items stay of which it is true
 * @throws InvalidParameter when the query's datetime cannot be read
 */
export function selectItems(items: readonly IndexedItem[], query: ItemQuery, test?: Test): Item[] {
  const { datetime } = query;
  const bbox = boxOf(query);
  const span = datetime === undefined ? undefined : parseDatetimeParameter(datetime);
  const wanted = Object.entries(query.properties ?? {});
  return items
    .filter(({ item }) => wanted.every(([name, value]) => item.properties[name] === value))
    .filter(({ time }) => !span || !time || spansIntersect(time, span))
    .filter(({ item, envelope }) => {
      return !bbox || !item.geometry || intersectsBbox(item.geometry, bbox, envelope);
    })
    .filter((candidate) => !test || test(candidate) === true)
    .map(({ item }) => item);
}

function boxOf({ bbox, bboxCrs }: ItemQuery): Bbox | undefined {
  const crs = bboxCrs === undefined ? undefined : findCrs(bboxCrs);
  return bbox && crs ? bboxInCrs84(bbox, crs) : bbox;
}

function timeOf({ properties: { start, end } }: Item): IndexedItem['time'] {
  if (start === null && end === null) return undefined;
  const instant = (text: string | null) => (text === null ? null : Date.parse(text));
  return { start: instant(start), end: instant(end) };
}
