'use client';

import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect } from 'react';
import type { Item } from '@/geo/feature';
import { formatCamera } from './cameraHash';
import { keyPositions, positionsInside } from './sight';

const calm = '(prefers-reduced-motion: reduce)';

/** Whether the reader asked for no animation. */
function jumps(): boolean {
  return window.matchMedia(calm).matches;
}

/**
 * Keeps the URL's hash at the camera. Going back undoes a selection, never a panning: the entry
 * that one comes back to takes the camera of now.
 */
export function useCameraHash(map: MapLibreMap | undefined): void {
  useEffect(() => {
    if (!map) return;
    const write = () => {
      const { lng, lat } = map.getCenter().wrap();
      const hash = formatCamera({ zoom: map.getZoom(), longitude: lng, latitude: lat });
      if (hash === window.location.hash) return;
      // The state that Next.js left in the entry goes along; without it Next renders for nothing.
      window.history.replaceState(window.history.state, '', window.location.search + hash);
    };
    map.on('moveend', write);
    window.addEventListener('popstate', write);
    return () => {
      map.off('moveend', write);
      window.removeEventListener('popstate', write);
    };
  }, [map]);
}

/** Brings a selected item into sight, and only when it is out of sight. */
export function useShowSelected(map: MapLibreMap | undefined, item: Item | undefined): void {
  useEffect(() => {
    if (!map || !item) return;
    const positions = keyPositions(item);
    const bounds = map.getBounds();
    const seen = positionsInside(positions, [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ]);
    const [first] = positions;
    if (seen || !first) return;
    const [lng = 0, lat = 0] = first;
    const target = { center: { lng, lat }, animate: !jumps() };
    map.easeTo(target);
  }, [map, item]);
}

/** The camera back to the whole story. */
export function showWhole(map: MapLibreMap, bbox: readonly number[]): void {
  const [west = -180, south = -60, east = 180, north = 75] = bbox;
  map.fitBounds([west, south, east, north], { animate: !jumps() });
}
