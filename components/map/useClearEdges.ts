'use client';

import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { useEffect } from 'react';
import { edgePoints, edgeSourceId, type Rectangle } from '@/geo/basemap/edges';

/** What floats over the map: names keep out from under it. */
const floating = '[data-over-map], .maplibregl-ctrl';

/**
 * Keeps names from being cut at the edges of the map, and from lying under what floats over it, at
 * rest and while the map moves.
 */
export function useClearEdges(map: MapLibreMap | undefined): void {
  useEffect(() => {
    if (!map) return;
    let [busy, again, gone] = [false, false, false];
    // One update at a time: what comes meanwhile is answered by the next one.
    const follow = async () => {
      again = busy;
      if (busy) return;
      busy = true;
      const { clientWidth, clientHeight } = map.getContainer();
      const points = edgePoints(clientWidth, clientHeight, coveredParts(map), (x, y) =>
        groundAt(map, x, y),
      );
      try {
        await map.getSource<GeoJSONSource>(edgeSourceId)?.setData(points);
      } catch {
        // The map was removed, or its style replaced, meanwhile: another `follow` comes if need be.
      }
      busy = false;
      if (again && !gone) void follow();
    };
    void follow();
    const sizes = new ResizeObserver(() => void follow());
    for (const element of document.querySelectorAll(floating)) sizes.observe(element);
    const moments = ['move', 'moveend', 'resize', 'style.load'] as const;
    for (const moment of moments) map.on(moment, follow);
    return () => {
      gone = true;
      sizes.disconnect();
      for (const moment of moments) map.off(moment, follow);
    };
  }, [map]);
}

/** Where something floats over the map, in px of the map's window. */
function coveredParts(map: MapLibreMap): Rectangle[] {
  const window = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll(floating)].flatMap((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const part: Rectangle = [
      Math.max(0, left - window.left),
      Math.max(0, top - window.top),
      Math.min(window.width, right - window.left),
      Math.min(window.height, bottom - window.top),
    ];
    return part[0] < part[2] && part[1] < part[3] ? [part] : [];
  });
}

/** Beside the globe MapLibre answers with its rim, which is elsewhere on the screen. */
function groundAt(map: MapLibreMap, x: number, y: number): [number, number] | undefined {
  const position = map.unproject([x, y]);
  const back = map.project(position);
  return Math.hypot(back.x - x, back.y - y) < 1 ? [position.lng, position.lat] : undefined;
}
