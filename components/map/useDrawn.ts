'use client';

import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import type { ItemCollection } from '@/geo/feature';

/**
 * Whether the map has drawn its first whole picture: the items of the layers that are on have
 * come and nothing is on its way. From then on the still picture under it can go.
 */
export function useDrawn(
  map: MapLibreMap | undefined,
  on: readonly string[],
  items: Readonly<Record<string, ItemCollection | undefined>>,
): boolean {
  const [drawn, setDrawn] = useState(false);
  const complete = on.every((id) => items[id] !== undefined);
  useEffect(() => {
    if (!map || !complete || drawn) return;
    const done = () => setDrawn(true);
    map.once('idle', done);
    map.triggerRepaint();
    return () => {
      map.off('idle', done);
    };
  }, [map, complete, drawn]);
  return drawn;
}

/** Whether the drawing context is lost at the moment. */
export function useContextLost(map: MapLibreMap | undefined): boolean {
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (!map) return;
    const lose = () => setLost(true);
    const restore = () => setLost(false);
    map.on('webglcontextlost', lose);
    map.on('webglcontextrestored', restore);
    return () => {
      map.off('webglcontextlost', lose);
      map.off('webglcontextrestored', restore);
    };
  }, [map]);
  return lost;
}
