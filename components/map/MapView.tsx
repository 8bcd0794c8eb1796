'use client';

import 'maplibre-gl/dist/maplibre-gl.css';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useItem } from '@/components/data/useItem';
import { useKeyAction } from '@/components/keys/keyActions';
import { narrowAll } from '@/components/state/narrowing';
import { usePointed } from '@/components/state/PointedProvider';
import { useShown } from '@/components/state/ShownProvider';
import { useView } from '@/components/state/ViewProvider';
import { layersOn } from '@/components/state/viewState';
import { useTheme } from '@/components/ui/useTheme';
import { type Item, type ItemAddress, type ItemCollection, parseItemAddress } from '@/geo/feature';
import type { AtlasSummary } from '@/geo/page';
import type { Panel } from '@/geo/panel';
import { palettes } from '@/geo/style/palette';
import { Attribution } from './Attribution';
import { Chooser, type ChooserProps } from './Chooser';
import { setCurrentMap } from './currentMap';
import { HoverCard, type Hovered } from './HoverCard';
import { type ItemsState, LayerItems } from './LayerItems';
import { MapMessages } from './MapMessages';
import styles from './MapView.module.css';
import { interactiveLayers, mapStyle } from './mapStyle';
import { chooseFrom } from './pick';
import { showWhole, useCameraHash, useShowSelected } from './useCamera';
import { useChapterCamera } from './useChapterCamera';
import { useClearEdges } from './useClearEdges';
import { useContextLost, useDrawn } from './useDrawn';
import { useMap } from './useMap';
import { useMapStyle } from './useMapStyle';
import { usePointer } from './usePointer';
import { useRelief } from './useRelief';

export interface MapViewProps {
  atlas: AtlasSummary;
  /** The panel that the server made for the first view. */
  initial: Panel | null;
  /** In a page of others: one finger and the wheel scroll that page, not the map. */
  cooperative?: boolean;
  /** The picture that stands there until the map is drawn, and for good where it cannot be. */
  children: ReactNode;
}

const describedBy = 'map-description';

/** The item of an address among those that have come. */
function findItem(
  items: Readonly<Record<string, ItemCollection | undefined>>,
  address: ItemAddress | null,
): Item | undefined {
  const parsed = address ? parseItemAddress(address) : undefined;
  return parsed && items[parsed.collection]?.features.find((item) => item.id === parsed.id);
}

/** The map: one MapLibre map that follows the view, and what floats over it. */
export function MapView({ atlas, initial, cooperative = false, children }: MapViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useView();
  const theme = useTheme();
  const palette = palettes[theme];
  const [states, setStates] = useState<Record<string, ItemsState>>({});
  const [hovered, setHovered] = useState<Hovered>();
  const [drawnOnce, setDrawnOnce] = useState(false);
  const relief = useRelief(drawnOnce);
  const [choice, setChoice] = useState<Pick<ChooserProps, 'items' | 'at'>>();
  const { panel } = useItem(view.select, initial, view);

  const on = useMemo(() => layersOn(view, atlas), [view, atlas]);
  const arrived = useMemo(
    () => Object.fromEntries(Object.entries(states).map(([id, state]) => [id, state.items])),
    [states],
  );
  const { narrowing } = useShown();
  const [pointed] = usePointed();
  const items = useMemo(() => narrowAll(arrived, narrowing), [arrived, narrowing]);
  const shown = panel?.address === view.select ? panel : undefined;
  const [related, rings] = [shown?.related, shown?.rings];
  const style = useMemo(() => {
    const wanted = view.indicator ?? atlas.indicator;
    const indicator =
      atlas.indicators.find((candidate) => candidate.id === wanted) ?? atlas.indicators[0];
    if (!indicator) throw new Error('the atlas has no indicator that can fill the map');
    return mapStyle({
      context: {
        palette,
        indicator,
        measure: view.measure ?? atlas.measures[0]?.id ?? null,
        focus: atlas.focus,
        selected: pointed ?? rings ?? view.select,
        related: pointed && view.select ? [view.select] : (related ?? []),
      },
      order: atlas.layers.map((layer) => layer.id),
      on,
      items,
      relief,
      origin: typeof window === 'undefined' ? '' : window.location.origin,
    });
  }, [
    view.select,
    view.indicator,
    view.measure,
    atlas,
    palette,
    on,
    items,
    related,
    rings,
    pointed,
    relief,
  ]);

  const state = useMap(container, {
    bbox: atlas.bbox,
    style: () => style,
    cooperative,
  });
  const map = state.status === 'ready' ? state.map : undefined;
  useMapStyle(map, style, palette);
  useClearEdges(map);
  useKeyAction('whole', map ? () => showWhole(map, atlas.bbox) : null);
  useCameraHash(map);
  useChapterCamera(map, atlas.chapters, view.chapter);
  const drawn = useDrawn(map, on, items);
  useEffect(() => setDrawnOnce(drawn), [drawn]);
  const lost = useContextLost(map);

  const ringed = pointed ?? rings ?? view.select;
  const selectedItem = useMemo(() => findItem(items, ringed), [items, ringed]);
  useShowSelected(map, selectedItem);

  const select = useCallback(
    (address: ItemAddress) => {
      setChoice(undefined);
      setView({ ...view, select: address });
    },
    [view, setView],
  );
  usePointer(map, interactiveLayers(on), {
    hover([first, ...rest], at) {
      const more = rest.filter(({ collection }) => collection === first?.collection).length;
      setHovered(first ? { picked: first, more, at } : undefined);
    },
    leave: () => setHovered(undefined),
    choose(picked, at) {
      setHovered(undefined);
      const options = chooseFrom(picked, view.select);
      const [only] = options;
      setChoice(options.length > 1 ? { items: options, at } : undefined);
      if (options.length === 1 && only) select(only.address);
    },
  });

  const receive = useCallback((id: string, next: ItemsState) => {
    setStates((current) => ({ ...current, [id]: next }));
  }, []);
  useEffect(() => {
    if (!map) return;
    // For the browser's console and for journeys: what is on the screen can be asked for.
    Object.assign(window, { oxus: { map } });
    map.getCanvas().setAttribute('aria-describedby', describedBy);
    return setCurrentMap(map);
  }, [map]);

  return (
    <div className={styles.map} data-map={drawn ? 'drawn' : state.status}>
      {atlas.layers.map(({ id }) => (
        <LayerItems key={id} id={id} reading={view} onChange={receive} />
      ))}
      <div className={styles.picture} data-clear="">
        {children}
      </div>
      <p id={describedBy} className="visually-hidden">
        The list and the table hold every item that is shown here. In the list, arrow keys go from
        item to item, and the map rings the one that has the focus.
      </p>
      <div className={styles.canvas}>
        <div ref={container} className={styles.container} />
      </div>
      <Attribution disclaimer={atlas.disclaimer} />
      <MapMessages state={state} lost={lost} states={states} on={on} />
      {map && (
        <button
          type="button"
          className={styles.reset}
          data-over-map=""
          title="Show the whole story"
          aria-label="Show the whole story"
          onClick={() => showWhole(map, atlas.bbox)}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5" />
          </svg>
        </button>
      )}
      {hovered && !choice && (
        <HoverCard
          hovered={hovered}
          width={container.current?.clientWidth ?? 0}
          indicator={view.indicator ?? atlas.indicator}
          unit={
            atlas.indicators.find(({ id }) => id === (view.indicator ?? atlas.indicator))?.unit ??
            ''
          }
        />
      )}
      {choice && <Chooser {...choice} onChoose={select} onClose={() => setChoice(undefined)} />}
    </div>
  );
}
