'use client';

import { type KeyboardEvent, useRef } from 'react';
import { useViewStore } from '@/components/state/ViewProvider';
import { withDatetime } from '@/components/state/viewState';
import { type Days, positionOn } from '@/geo/timeline/axis';
import { type Handle, moveHandle, stepHandle } from '@/geo/timeline/brush';
import { dayInWords } from '@/geo/timeline/days';
import { datetimeOfWindow, windowOf } from '@/geo/timeline/period';
import styles from './Brush.module.css';

export interface BrushHandleProps {
  handle: Handle;
  window: Days;
  axis: Days;
}

const names: Record<Handle, string> = { start: 'Start of the period', end: 'End of the period' };

/**
 * One end of the period. The slider is a native range input, unseen in the handle, so that screen
 * readers on a touch screen can move it too; the pointer is the strip's. Arrows step by months,
 * with Shift by days, Page keys by years. One entry of the history is made when the key is let go.
 */
export function BrushHandle({ handle, window, axis }: BrushHandleProps) {
  const store = useViewStore();
  const pressed = useRef(false);
  const day = handle === 'start' ? window.from : window.to - 1;

  function show(next: Days) {
    const datetime = datetimeOfWindow(next, axis);
    if (next.from === window.from && next.to === window.to) return;
    store.set(withDatetime(store.get(), datetime), pressed.current ? 'pass' : 'push');
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // The window of the view, which may be ahead of what is drawn while a key repeats.
    const now = windowOf(store.get().datetime, axis);
    const next = afterKey(event, now, handle, axis);
    if (!next) return;
    event.preventDefault();
    if (next.from === now.from && next.to === now.to) return;
    pressed.current = true;
    store.set(withDatetime(store.get(), datetimeOfWindow(next, axis)), 'pass');
  }

  function release() {
    if (!pressed.current) return;
    pressed.current = false;
    store.set(store.get());
  }

  return (
    <div
      className={styles.handle}
      data-handle={handle}
      style={{ left: `${positionOn(axis)(handle === 'start' ? window.from : window.to)}%` }}
    >
      <input
        type="range"
        aria-label={names[handle]}
        aria-valuetext={dayInWords(day)}
        min={handle === 'start' ? axis.from : window.from}
        max={handle === 'start' ? window.to - 1 : axis.to - 1}
        value={day}
        onKeyDown={onKeyDown}
        onKeyUp={release}
        onBlur={release}
        onChange={({ target }) => {
          const boundary = Number(target.value) + (handle === 'start' ? 0 : 1);
          show(moveHandle(window, handle, boundary, axis));
        }}
      />
      <span className={styles.grip} />
    </div>
  );
}

/** The window after a key; undefined for keys that do nothing here. */
function afterKey(
  { key, shiftKey }: KeyboardEvent,
  window: Days,
  handle: Handle,
  axis: Days,
): Days | undefined {
  const unit = shiftKey ? 'day' : 'month';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return stepHandle(window, handle, unit, -1, axis);
    case 'ArrowRight':
    case 'ArrowUp':
      return stepHandle(window, handle, unit, 1, axis);
    case 'PageDown':
      return stepHandle(window, handle, 'year', -1, axis);
    case 'PageUp':
      return stepHandle(window, handle, 'year', 1, axis);
    case 'Home':
      return moveHandle(window, handle, axis.from, axis);
    case 'End':
      return moveHandle(window, handle, axis.to, axis);
    default:
      return undefined;
  }
}
