'use client';

import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import type { Item } from '@/geo/feature';
import { formatCamera, parseCamera } from './cameraHash';
import { clearPadding } from './clearPadding';
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

/**
 * Brings a selected item into sight, and only when it is out of sight. A link that carries a
 * camera is followed as it is: what it selects may lie elsewhere.
 */
export function useShowSelected(map: MapLibreMap | undefined, item: Item | undefined): void {
  const [follow] = useState(() => ({ link: typeof window !== 'undefined' && hasBoth(window) }));
  useEffect(() => {
    if (!map || !item) return;
    const byLink = follow.link;
    follow.link = false;
    const [first] = keyPositions(item);
    if (byLink || !first || isInSight(map, item)) return;
    const [lng = 0, lat = 0] = first;
    map.easeTo({ center: { lng, lat }, animate: !jumps() });
  }, [map, item, follow]);
}

/** Whether the address names both a camera and a selection. */
function hasBoth({ location }: Window): boolean {
  const selects = new URLSearchParams(location.search).has('select');
  return selects && parseCamera(location.hash) !== undefined;
}

function isInSight(map: MapLibreMap, item: Item): boolean {
  const bounds = map.getBounds();
  return positionsInside(keyPositions(item), [
    bounds.getWest(),
    bounds.getSouth(),
    bounds.getEast(),
    bounds.getNorth(),
  ]);
}

/** Shows a bbox, [west, south, east, north] in degrees, in the part of the map that is clear. */
export function showWhole(map: MapLibreMap, bbox: readonly number[]): void {
  const [west = -180, south = -60, east = 180, north = 75] = bbox;
  map.fitBounds([west, south, east, north], {
    padding: clearPadding(map.getContainer()),
    animate: !jumps(),
  });
}
