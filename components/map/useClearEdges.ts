'use client';

import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { useEffect } from 'react';
import { edgePoints, edgeSourceId } from '@/geo/basemap/edges';

/** Keeps names from being cut at the edges of the map wherever it has come to rest. */
export function useClearEdges(map: MapLibreMap | undefined): void {
  useEffect(() => {
    if (!map) return;
    const follow = () => {
      const source = map.getSource<GeoJSONSource>(edgeSourceId);
      const { clientWidth, clientHeight } = map.getContainer();
      source?.setData(edgePoints(clientWidth, clientHeight, (x, y) => groundAt(map, x, y)));
    };
    follow();
    map.on('moveend', follow);
    map.on('resize', follow);
    map.on('style.load', follow);
    return () => {
      map.off('moveend', follow);
      map.off('resize', follow);
      map.off('style.load', follow);
    };
  }, [map]);
}

/** Beside the globe MapLibre answers with its rim, which is elsewhere on the screen. */
function groundAt(map: MapLibreMap, x: number, y: number): [number, number] | undefined {
  const position = map.unproject([x, y]);
  const back = map.project(position);
  return Math.hypot(back.x - x, back.y - y) < 1 ? [position.lng, position.lat] : undefined;
}
