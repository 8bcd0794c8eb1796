'use client';

import { type PointerEvent, useRef } from 'react';
import { useViewStore } from '@/components/state/ViewProvider';
import { type ViewState, withDatetime } from '@/components/state/viewState';
import { type Days, nearestMonth } from '@/geo/timeline/axis';
import { drawWindow, type Handle, moveHandle, moveWindow } from '@/geo/timeline/brush';
import { datetimeOfWindow, windowOf } from '@/geo/timeline/period';

/** A drag that has begun. */
interface Drag {
  what: Handle | 'window' | 'new';
  pointer: number;
  /** Where it began, in px of the window. */
  x: number;
  /** The strip, in px. */
  box: DOMRect;
  /** The view before it, and its window. */
  view: ViewState;
  window: Days;
  moved: boolean;
}

/** How far a pointer may slip while it only clicks, in px. */
const slip = 4;

/** Mean length of a month, in days. */
const monthDays = 30.437;

/**
 * What the pointer does to the period: a handle moves its end, the middle moves the window, an
 * empty place draws a new one. The view follows while dragging; one entry of the history is made
 * when the drag ends. Ends snap to months, of which one sees the width.
 */
export function useBrush(axis: Days) {
  const store = useViewStore();
  const drag = useRef<Drag>(undefined);

  function windowAfter({ what, x, box, window }: Drag, to: number): Days {
    const perPixel = (axis.to - axis.from) / box.width;
    const days = (to - x) * perPixel;
    const dayAt = (at: number) => axis.from + (at - box.left) * perPixel;
    if (what === 'new') return drawWindow(dayAt(x), dayAt(to), axis);
    if (what === 'window') return moveWindow(window, Math.round(days / monthDays), axis);
    const boundary = what === 'start' ? window.from : window.to;
    return moveHandle(window, what, nearestMonth(boundary + days), axis);
  }

  function end(keep: boolean) {
    const { current } = drag;
    drag.current = undefined;
    if (!current?.moved) return;
    const changed = store.get().datetime !== current.view.datetime;
    if (keep && changed) store.set(store.get());
    else store.set(current.view, 'pass');
  }

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (!event.isPrimary || event.button !== 0) return;
      const strip = event.currentTarget;
      const view = store.get();
      const window = windowOf(view.datetime, axis);
      const box = strip.getBoundingClientRect();
      const handle = handleAt(event.target);
      handle?.querySelector('input')?.focus({ preventScroll: true });
      const day = axis.from + ((event.clientX - box.left) / box.width) * (axis.to - axis.from);
      const inside = view.datetime !== null && day >= window.from && day <= window.to;
      const what = handle ? endOf(handle) : inside ? 'window' : 'new';
      strip.setPointerCapture(event.pointerId);
      const { pointerId: pointer, clientX: x } = event;
      drag.current = { what, pointer, x, box, view, window, moved: false };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current } = drag;
      if (!current || event.pointerId !== current.pointer) return;
      if (!current.moved && Math.abs(event.clientX - current.x) < slip) return;
      current.moved = true;
      const next = windowAfter(current, event.clientX);
      const same = next.from === current.window.from && next.to === current.window.to;
      const datetime = same ? current.view.datetime : datetimeOfWindow(next, axis);
      if (datetime !== store.get().datetime) {
        store.set(withDatetime(store.get(), datetime), 'pass');
      }
    },
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
    onDoubleClick() {
      if (store.get().datetime !== null) store.set(withDatetime(store.get(), null));
    },
    // No text is selected on the way, and the handle keeps the focus it was given.
    onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
    /** Gives a drag up; says whether there was one. */
    giveUp(): boolean {
      const dragging = drag.current?.moved ?? false;
      end(false);
      return dragging;
    },
  };
}

function handleAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-handle]') : null;
}

function endOf(handle: HTMLElement): Handle {
  return handle.dataset.handle === 'start' ? 'start' : 'end';
}
