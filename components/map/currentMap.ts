import type { Map as MapLibreMap } from 'maplibre-gl';
import { formatCamera } from './cameraHash';

let current: MapLibreMap | undefined;

/** Says which map stands on the page; returns the function that takes it away again. */
export function setCurrentMap(map: MapLibreMap): () => void {
  current = map;
  return () => {
    if (current === map) current = undefined;
  };
}

/** Where the page's map looks, and how large it is. */
export interface MapView {
  /** As in the page's address: "#map=4.2/48.5/56.2". */
  hash: string;
  /** In CSS px. */
  width: number;
  height: number;
}

/** The view of the page's map; undefined where there is none. Browser only. */
export function currentView(): MapView | undefined {
  if (!current) return undefined;
  const { lng, lat } = current.getCenter().wrap();
  const { clientWidth: width, clientHeight: height } = current.getContainer();
  return {
    hash: formatCamera({ zoom: current.getZoom(), longitude: lng, latitude: lat }),
    width,
    height,
  };
}

/**
 * A picture of the map as it is now, drawn anew at so many pixels for each CSS px. The canvas is
 * read in the frame in which it was drawn, so that it need not keep its pixels at other times.
 * @throws Error when there is no map, or its drawing context is lost
 */
export async function pictureOfMap(ratio: number): Promise<HTMLCanvasElement> {
  const map = current;
  if (!map) throw new Error('there is no map to take a picture of');
  const before = map.getPixelRatio();
  const copy = document.createElement('canvas');
  try {
    if (before !== ratio) map.setPixelRatio(ratio);
    await new Promise<void>((done) => {
      map.once('idle', () => done());
      map.triggerRepaint();
    });
    await new Promise<void>((done) => {
      map.once('render', () => {
        const canvas = map.getCanvas();
        copy.width = canvas.width;
        copy.height = canvas.height;
        copy.getContext('2d')?.drawImage(canvas, 0, 0);
        done();
      });
      map.triggerRepaint();
    });
  } finally {
    if (before !== ratio) map.setPixelRatio(before);
  }
  return copy;
}
