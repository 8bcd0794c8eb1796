'use client';

import { useEffect, useRef } from 'react';
import type { ItemAddress } from '@/geo/feature';
import { layerOf } from '@/geo/layers';
import styles from './MapView.module.css';
import type { Picked } from './pick';
import type { ScreenPoint } from './usePointer';

export interface ChooserProps {
  items: readonly Picked[];
  at: ScreenPoint;
  onChoose(address: ItemAddress): void;
  onClose(): void;
}

/** Several things at one point: the reader chooses. Esc and a click elsewhere close it. */
export function Chooser({ items, at, onChoose, onClose }: ChooserProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div
      ref={box}
      className={styles.chooser}
      style={{ left: at.x, top: at.y }}
      role="dialog"
      aria-label={`${items.length} things at this point`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <p className={styles.chooserTitle}>{items.length} things at this point</p>
      <ul>
        {items.map(({ address, collection, properties }) => (
          <li key={address}>
            <button type="button" onClick={() => onChoose(address)}>
              <span>{String(properties.name)}</span>
              <span className={styles.chooserKind}>
                {[layerOf(collection)?.noun.one, properties.when].filter(Boolean).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
