'use client';

import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { parseCamera, zoomRange } from './cameraHash';
import { clearPadding } from './clearPadding';

export type MapState =
  | { status: 'loading'; slow: boolean }
  | { status: 'ready'; map: MapLibreMap }
  /** The map cannot be drawn here; the sentence says why. */
  | { status: 'failed'; reason: string };

/** After this long without a first picture the reader is told that it takes time. */
const patience = 10_000;

export interface MapOptions {
  /** First view, [west, south, east, north] in degrees. */
  bbox: readonly number[];
  /** The style at the moment of creation; later changes go through syncStyle. */
  style: () => StyleSpecification;
  /** Two fingers move the map, and the wheel zooms with Ctrl or Cmd alone. */
  cooperative?: boolean;
}

/**
 * Makes the one map in a container and removes it again. MapLibre itself is loaded after the first
 * paint, outside the page's own script.
 */
export function useMap(container: RefObject<HTMLDivElement | null>, options: MapOptions): MapState {
  const [state, setState] = useState<MapState>({ status: 'loading', slow: false });
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    let map: MapLibreMap | undefined;
    let gone = false;
    const timer = window.setTimeout(() => {
      setState((current) => (current.status === 'loading' ? { ...current, slow: true } : current));
    }, patience);
    const create = async () => {
      const library = await import('maplibre-gl');
      if (gone || !container.current) return;
      library.setWorkerUrl(
        new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).toString(),
      );
      map = createMap(library, container.current, latest.current);
      const made = map;
      map.once('style.load', () => setState({ status: 'ready', map: made }));
    };
    create().catch((error: unknown) => {
      if (!gone) setState({ status: 'failed', reason: reasonOf(error) });
    });
    return () => {
      gone = true;
      window.clearTimeout(timer);
      map?.remove();
    };
  }, [container]);
  return state;
}

function createMap(
  library: typeof import('maplibre-gl'),
  container: HTMLDivElement,
  { bbox, style, cooperative = false }: MapOptions,
): MapLibreMap {
  const [west = -180, south = -60, east = 180, north = 75] = bbox;
  const camera = parseCamera(window.location.hash);
  const map = new library.Map({
    container,
    style: style(),
    ...(camera
      ? { center: [camera.longitude, camera.latitude], zoom: camera.zoom }
      : {
          bounds: [west, south, east, north],
          fitBoundsOptions: { padding: clearPadding(container) },
        }),
    minZoom: zoomRange.least,
    maxZoom: zoomRange.most,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    cooperativeGestures: cooperative,
    locale: {
      'Map.Title': 'Map',
      'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
      'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
      'CooperativeGesturesHandler.MobileHelpText': 'Move the map with two fingers',
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new library.NavigationControl({ showCompass: false }), 'top-left');
  map.addControl(new library.ScaleControl({ unit: 'metric', maxWidth: 100 }), 'bottom-left');
  for (const control of container.querySelectorAll('.maplibregl-ctrl')) {
    control.setAttribute('data-over-map', '');
  }
  return map;
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /webgl|gpu/i.test(text)
    ? 'The interactive map needs WebGL 2, which this browser does not offer.'
    : 'The program of the interactive map could not be loaded.';
}
