import type { Map as MapLibreMap } from 'maplibre-gl';
import { edgeImage, edgeWidth } from '@/geo/basemap/edges';
import { blankImage, blankRadius } from '@/geo/layers/blank';
import { hatchImage } from '@/geo/layers/countries/style';
import { diamondImage } from '@/geo/layers/events/style';
import { arrowImage } from '@/geo/layers/flows/style';
import type { Palette } from '@/geo/style/palette';

type Point = readonly [x: number, y: number];

/** An image as MapLibre takes it: RGBA, row by row. */
export interface RawImage {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** MapLibre's icons are drawn at two image pixels to a screen pixel. */
const pixelRatio = 2;

/** Width of the field around a shape's edge, in image pixels, and where in it the edge lies. */
const fieldRadius = 8;
const fieldCutoff = 0.25;

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function isInside([x, y]: Point, corners: readonly Point[]): boolean {
  return corners.reduce((inside, [ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}

/**
 * A polygon as a signed distance field, so that the style can give it any colour and size.
 * @param size width and height in image pixels
 * @param corners corners in image pixels, in order
 */
export function distanceField(size: number, corners: readonly Point[]): RawImage {
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const point: Point = [x + 0.5, y + 0.5];
      const away = Math.min(
        ...corners.map((corner, index) =>
          distanceToSegment(point, corner, corners[(index + 1) % corners.length] ?? corner),
        ),
      );
      const distance = isInside(point, corners) ? -away : away;
      data[(y * size + x) * 4 + 3] = 255 * (1 - (distance / fieldRadius + fieldCutoff));
    }
  }
  return { width: size, height: size, data };
}

/** Slanted lines on nothing, to be laid side by side: "no figure". */
export function hatching(color: string, size = 14, width = 2): RawImage {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const across = (((x + y) % size) - size / 2) / Math.SQRT2;
      const cover = Math.max(0, Math.min(1, width / 2 + 0.5 - Math.abs(across)));
      data.set([red ?? 0, green ?? 0, blue ?? 0, 255 * cover], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** An image of a size in image pixels that shows nothing. */
function blank(size: number): RawImage {
  return { width: size, height: size, data: new Uint8ClampedArray(size * size * 4) };
}

/** Gives the map its images, or draws them anew in another theme. */
export function setImages(map: MapLibreMap, palette: Palette): void {
  const images: [string, RawImage, boolean][] = [
    [
      arrowImage,
      distanceField(48, [
        [24, 3],
        [42, 41],
        [24, 34],
        [6, 41],
      ]),
      true,
    ],
    [
      diamondImage,
      distanceField(48, [
        [24, 7],
        [41, 24],
        [24, 41],
        [7, 24],
      ]),
      true,
    ],
    [hatchImage, hatching(palette.border), false],
    [blankImage, blank(2 * blankRadius * pixelRatio), false],
    [edgeImage, blank(edgeWidth * pixelRatio), false],
  ];
  for (const [name, image, sdf] of images) {
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio, sdf });
  }
}
