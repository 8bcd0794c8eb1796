'use client';

import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import type { Palette } from '@/geo/style/palette';
import { setImages } from './images';
import { syncStyle } from './syncStyle';

/**
 * Keeps the map at a style. What MapLibre brings back by itself after a lost WebGL context is the
 * style of that moment, so everything is set anew then.
 */
export function useMapStyle(
  map: MapLibreMap | undefined,
  style: StyleSpecification,
  palette: Palette,
): void {
  const shown = useRef<StyleSpecification>(undefined);
  const wanted = useRef({ style, palette });
  wanted.current = { style, palette };
  useEffect(() => {
    if (!map) return;
    setImages(map, palette);
  }, [map, palette]);
  useEffect(() => {
    if (!map) return;
    syncStyle(map, shown.current, style);
    shown.current = style;
  }, [map, style]);
  useEffect(() => {
    if (!map) return;
    const restore = () => {
      map.once('style.load', () => {
        setImages(map, wanted.current.palette);
        syncStyle(map, undefined, wanted.current.style);
      });
    };
    map.on('webglcontextrestored', restore);
    return () => {
      map.off('webglcontextrestored', restore);
      shown.current = undefined;
    };
  }, [map]);
}
