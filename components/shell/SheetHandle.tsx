'use client';

import { type PointerEvent, useRef } from 'react';
import styles from './Shell.module.css';
import { useShell } from './ShellProvider';
import { stopAfterDrag, stopAfterPress } from './sheetStops';

interface Drag {
  startY: number;
  startHeight: number;
  lastY: number;
  lastTime: number;
  speed: number;
  moved: boolean;
}

/** Movement in CSS pixels up to which a touch is a press and no drag. */
const slack = 6;

/** The handle of the sheet on a phone: dragged to a stop, or pressed to go to the next one. */
export function SheetHandle() {
  const { stop, setStop } = useShell();
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);

  const sheet = (event: PointerEvent<HTMLButtonElement>) =>
    event.currentTarget.closest<HTMLElement>('[data-sheet]');

  const release = (event: PointerEvent<HTMLButtonElement>) => {
    const { current } = drag;
    const element = sheet(event);
    drag.current = null;
    if (!current?.moved || !element) return;
    element.style.removeProperty('height');
    element.style.removeProperty('transition');
    const height = current.startHeight + current.startY - current.lastY;
    const style = getComputedStyle(element);
    const pixels = (name: string) =>
      (Number.parseFloat(style.getPropertyValue(name)) / 100) * window.innerHeight;
    setStop(
      stopAfterDrag(height, current.speed, {
        peek: 112,
        half: pixels('--half'),
        full: pixels('--full'),
      }),
    );
  };

  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={stop === 'full' ? 'Lower the sheet' : 'Raise the sheet'}
      onPointerDown={(event) => {
        const element = sheet(event);
        if (!element) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = false;
        drag.current = {
          startY: event.clientY,
          startHeight: element.getBoundingClientRect().height,
          lastY: event.clientY,
          lastTime: event.timeStamp,
          speed: 0,
          moved: false,
        };
      }}
      onPointerMove={(event) => {
        const { current } = drag;
        const element = sheet(event);
        if (!current || !element) return;
        if (!current.moved && Math.abs(event.clientY - current.startY) < slack) return;
        current.moved = true;
        dragged.current = true;
        const time = Math.max(1, event.timeStamp - current.lastTime);
        current.speed = (current.lastY - event.clientY) / time;
        current.lastY = event.clientY;
        current.lastTime = event.timeStamp;
        element.style.transition = 'none';
        element.style.height = `${current.startHeight + current.startY - event.clientY}px`;
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onClick={() => {
        if (dragged.current) dragged.current = false;
        else setStop(stopAfterPress(stop));
      }}
    >
      <span className={styles.grip} />
    </button>
  );
}
