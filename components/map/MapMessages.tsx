import { layerOf } from '@/geo/layers';
import type { ItemsState } from './LayerItems';
import styles from './MapView.module.css';
import type { MapState } from './useMap';

export interface MapMessagesProps {
  state: MapState;
  /** The drawing context is lost at the moment. */
  lost: boolean;
  states: Readonly<Record<string, ItemsState>>;
  on: readonly string[];
}

/** What the reader must know of the map itself: on its way, not possible here, a layer missing. */
export function MapMessages({ state, lost, states, on }: MapMessagesProps) {
  const broken = on.filter((id) => states[id]?.problem);
  return (
    <div className={styles.messages} role="status">
      {state.status === 'loading' && state.slow && (
        <p className={styles.message}>
          The interactive map is still on its way. The picture, the article and the lists are
          complete without it.
        </p>
      )}
      {state.status === 'failed' && (
        <p className={styles.message}>
          {state.reason} The picture stands in for it; lists and panels work as usual.
        </p>
      )}
      {lost && (
        <p className={styles.message}>
          The browser has taken the map’s drawing surface away. It will be drawn again as soon as it
          gives it back; everything else keeps working.
        </p>
      )}
      {broken.map((id) => (
        <p key={id} className={styles.message}>
          {layerOf(id)?.title ?? id}: {states[id]?.problem}{' '}
          <button type="button" onClick={() => states[id]?.retry()}>
            Try again
          </button>
        </p>
      ))}
    </div>
  );
}
