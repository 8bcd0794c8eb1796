import type { Bbox } from '../../bbox';
import { NotFound } from '../../errors';
import { extentOf } from '../../extent';
import { type PublishedCollection, publishedCollection, type Service } from '../service';
import { limitsOf, type TileMatrixLimits } from './limits';
import { greatestLatitude, webMercatorQuadId } from './webMercatorQuad';

/** What is cut into tiles together: one collection, or all of them. */
export interface Tiled {
  /** Path of its tilesets below the landing page. */
  path: string;
  title: string;
  description: string;
  collections: readonly PublishedCollection[];
  /** Where its items lie; west may be greater than east. */
  bbox: Bbox;
  limits: readonly TileMatrixLimits[];
}

/** The collections that can be cut into tiles: all that have an item with a geometry. */
export function tiledCollections({ collections }: Service): PublishedCollection[] {
  return collections.filter(({ items }) => items.some(({ item }) => item.geometry));
}

/** @throws NotFound for an unknown collection, and for one without any geometry */
export function tiledCollection(service: Service, id: string): Tiled {
  const published = publishedCollection(service, id);
  const tiled = tiledOf(
    `/collections/${id}/tiles`,
    published.title,
    published.collection.description,
    [published],
  );
  if (tiled) return tiled;
  const known = tiledCollections(service).map(({ collection }) => collection.id);
  throw new NotFound('tileset of the collection', id, known);
}

/** All collections in one tileset. @throws NotFound when none has a geometry */
export function tiledDataset(service: Service): Tiled {
  const { title, summary } = service.atlas.manifest;
  const tiled = tiledOf('/tiles', title, summary, tiledCollections(service));
  if (tiled) return tiled;
  throw new NotFound('tileset', webMercatorQuadId);
}

const boxes = new WeakMap<PublishedCollection['items'], Bbox>();

/** The box of a collection, found once; undefined without any geometry. */
function boxOf({ items }: PublishedCollection): Bbox | undefined {
  const known = boxes.get(items);
  if (known) return known;
  const box = extentOf(items.map(({ item }) => item.geometry));
  if (box) boxes.set(items, box);
  return box;
}

function tiledOf(
  path: string,
  title: string,
  description: string,
  collections: readonly PublishedCollection[],
): Tiled | undefined {
  const found = collections.flatMap((published): Bbox[] => {
    const box = boxOf(published);
    return box ? [box] : [];
  });
  const bbox = joinBoxes(found);
  return bbox && { path, title, description, collections, bbox, limits: limitsOf(bbox) };
}

/** The box around boxes; where one of them crosses the antimeridian, all longitudes. */
function joinBoxes(boxes: readonly Bbox[]): Bbox | undefined {
  const [first, ...others] = boxes;
  if (!first || others.length === 0) return first;
  const spans = boxes.map(flatBox);
  return [
    Math.min(...spans.map(([west]) => west)),
    Math.min(...spans.map(([, south]) => south)),
    Math.max(...spans.map(([, , east]) => east)),
    Math.max(...spans.map(([, , , north]) => north)),
  ];
}

/** A box that does not cross the antimeridian, which TileJSON does not allow. */
export function flatBox([west, south, east, north]: Bbox): Bbox {
  return west > east ? [-180, south, 180, north] : [west, south, east, north];
}

/** The same box within the square world of Web Mercator. */
export function drawnBox(bbox: Bbox): Bbox {
  const [west, south, east, north] = flatBox(bbox);
  return [west, Math.max(south, -greatestLatitude), east, Math.min(north, greatestLatitude)];
}
