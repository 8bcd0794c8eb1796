'use client';

import type { ReactNode } from 'react';
import { type Days, positionOn } from '@/geo/timeline/axis';
import styles from './Brush.module.css';
import { BrushHandle } from './BrushHandle';
import { useBrush } from './useBrush';

export interface BrushProps {
  axis: Days;
  /** The period, as far as it lies on the axis. */
  window: Days;
  /** Whether there is a period, other than all times. */
  narrowed: boolean;
  /** The bars under it. */
  children: ReactNode;
}

/** The strip on which the period is drawn: the bars, the window over them and its two handles. */
export function Brush({ axis, window, narrowed, children }: BrushProps) {
  const { giveUp, ...pointer } = useBrush(axis);
  const position = positionOn(axis);
  const [left, right] = [position(window.from), position(window.to)];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer's way; the sliders are the keys'
    <div
      className={styles.brush}
      data-brush=""
      data-narrowed={narrowed || undefined}
      {...pointer}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && giveUp()) event.stopPropagation();
      }}
    >
      {children}
      <div
        className={styles.window}
        style={{ left: `${left}%`, width: `${Math.max(0.1, right - left)}%` }}
      />
      <div className="needs-script">
        <BrushHandle handle="start" window={window} axis={axis} />
        <BrushHandle handle="end" window={window} axis={axis} />
      </div>
    </div>
  );
}
