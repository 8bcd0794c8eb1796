'use client';

import { useState } from 'react';
import { embedAddress, embedCode, type LinkParts } from './addresses';
import { CopyField } from './CopyField';
import type { SectionProps } from './LinkSection';
import { Parts } from './Parts';
import styles from './Share.module.css';

const sizes = [
  { id: 'wide', title: 'As wide as the page, 500 high', width: '100%', height: '500' },
  { id: 'large', title: '800 × 500', width: '800', height: '500' },
  { id: 'medium', title: '600 × 400', width: '600', height: '400' },
  { id: 'small', title: '320 × 320', width: '320', height: '320' },
] as const;

/** The code that puts the map into another page, and what it will look like. */
export function EmbedSection({ page, view, hash, title }: SectionProps) {
  const [parts, setParts] = useState<LinkParts>({ view: true, position: true });
  const [theme, setTheme] = useState('system');
  const [size, setSize] = useState<(typeof sizes)[number]>(sizes[0]);
  const [shown, setShown] = useState(false);
  const source = embedAddress(page, view, hash, { ...parts, theme });
  const { width, height } = size;
  return (
    <>
      <Parts parts={parts} onChange={setParts} hasMap={hash !== ''} />
      <div className={styles.row}>
        <label className={styles.select}>
          <span className={styles.label}>Size</span>
          <select
            value={size.id}
            onChange={({ target }) =>
              setSize(sizes.find(({ id }) => id === target.value) ?? sizes[0])
            }
          >
            {sizes.map(({ id, title: name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.select}>
          <span className={styles.label}>Colours</span>
          <select value={theme} onChange={({ target }) => setTheme(target.value)}>
            <option value="system">As the reader’s system</option>
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
      </div>
      <CopyField
        label="Code for your page"
        value={embedCode(source, { title: `Map: ${title}`, width, height })}
        action="Copy code"
        long
      />
      <details className={styles.preview} onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>Preview</summary>
        {shown ? (
          <div className={styles.frame}>
            <iframe
              src={source}
              title="Preview of the embedded map"
              width={width}
              height={height}
              loading="lazy"
            />
          </div>
        ) : null}
      </details>
    </>
  );
}
