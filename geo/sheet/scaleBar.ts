import type { SheetCamera } from './camera';
import { type SvgNode, svg, tenths } from './svg';

/** Circumference of the Earth at the equator in km. */
const circumference = 40_075;

/**
 * The longest round length that a bar can stand for at the middle of the map.
 * @param longest in px
 * @returns its length in km and in px
 */
export function scaleLength(camera: SheetCamera, longest: number): { km: number; width: number } {
  const kmOfPx =
    (circumference * Math.cos((camera.latitude * Math.PI) / 180)) / (512 * 2 ** camera.zoom);
  const most = kmOfPx * longest;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 3, 2, 1].find((factor) => factor * power <= most) ?? 1) * power;
  return { km, width: km / kmOfPx };
}

/** A scale bar with its length, its lower left corner at 0, 0. It holds for the middle of the map. */
export function scaleBar(camera: SheetCamera, ink: string): SvgNode {
  const { km, width } = scaleLength(camera, 120);
  const right = tenths(width);
  return svg('g', { 'data-part': 'scale' }, [
    svg('path', {
      d: `M0,-6V0H${right}V-6`,
      fill: 'none',
      stroke: ink,
      'stroke-width': 1.5,
    }),
    svg('text', { x: 4, y: -5, fill: ink, 'font-size': 12 }, [`${km.toLocaleString('en')} km`]),
  ]);
}
