'use client';

import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { type Picked, pickItems } from './pick';

/** Position on the map in px from its top left corner. */
export interface ScreenPoint {
  x: number;
  y: number;
}

export interface PointerActions {
  /** What lies under the pointer, and where; undefined when it has left. */
  hover(picked: Picked[], at: ScreenPoint): void;
  leave(): void;
  /** A click, tap, or Enter at the middle of the map. */
  choose(picked: Picked[], at: ScreenPoint): void;
}

/** How far from a feature a pointer still means it, in px; a finger is less exact. */
const reach = { mouse: 3, touch: 14, keyboard: 24 } as const;

/** What of the layers that answer lies within reach of a point. */
export function pickAt(
  map: MapLibreMap,
  { x, y }: ScreenPoint,
  distance: number,
  layers: readonly string[],
): Picked[] {
  const drawn = layers.filter((id) => map.getLayer(id));
  return pickItems(
    map.queryRenderedFeatures(
      [
        [x - distance, y - distance],
        [x + distance, y + distance],
      ],
      { layers: drawn },
    ),
  );
}

/** Hover, click, tap, and Enter on the map, for the style layers that answer. */
export function usePointer(
  map: MapLibreMap | undefined,
  layers: readonly string[],
  actions: PointerActions,
): void {
  const latest = useRef({ layers, actions });
  latest.current = { layers, actions };
  useEffect(() => {
    if (!map) return;
    const canvas = map.getCanvas();
    const move = (event: MapMouseEvent) => {
      // A pointer over a control or a finger on its way is no question.
      if (event.originalEvent.target !== canvas || map.isMoving()) return;
      const picked = pickAt(map, event.point, reach.mouse, latest.current.layers);
      canvas.style.cursor = picked.length > 0 ? 'pointer' : '';
      latest.current.actions.hover(picked, event.point);
    };
    const leave = () => latest.current.actions.leave();
    const click = (event: MapMouseEvent) => {
      const { originalEvent, point } = event;
      const touched = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
      const exact = pickAt(map, point, reach.mouse, latest.current.layers);
      const near = touched ? pickAt(map, point, reach.touch, latest.current.layers) : exact;
      // A finger means the small thing beside it rather than the country under it.
      const picked = exact[0] && exact[0].collection !== 'countries' ? exact : near;
      latest.current.actions.choose(picked, point);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.target !== canvas) return;
      const { clientWidth, clientHeight } = canvas;
      const middle = { x: clientWidth / 2, y: clientHeight / 2 };
      latest.current.actions.choose(
        pickAt(map, middle, reach.keyboard, latest.current.layers),
        middle,
      );
    };
    map.on('mousemove', move);
    map.on('mouseout', leave);
    map.on('movestart', leave);
    map.on('click', click);
    canvas.addEventListener('keydown', key);
    return () => {
      map.off('mousemove', move);
      map.off('mouseout', leave);
      map.off('movestart', leave);
      map.off('click', click);
      canvas.removeEventListener('keydown', key);
    };
  }, [map]);
}
