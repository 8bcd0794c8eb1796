'use client';

import { type MouseEvent, useState } from 'react';
import { currentView } from '@/components/map/currentMap';
import { useView } from '@/components/state/ViewProvider';
import { viewQuery } from './addresses';
import styles from './Embed.module.css';

/** Opens the whole page with the same view, and the same place on the map, in a tab of its own. */
export function OpenLink() {
  const [view] = useView();
  const [hash, setHash] = useState('');
  // The camera moves without a render; it is read when somebody is about to follow the link.
  const read = () => setHash(currentView()?.hash ?? '');
  const refresh = (event: MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.hash = currentView()?.hash ?? '';
  };
  return (
    <a
      className={styles.open}
      href={`/${viewQuery(view)}${hash}`}
      target="_blank"
      rel="noopener"
      onPointerEnter={read}
      onFocus={read}
      onClick={refresh}
    >
      Open in Oxus <span aria-hidden="true">↗</span>
      <span className="visually-hidden">(new tab)</span>
    </a>
  );
}
