'use client';

import { useState } from 'react';
import type { ViewState } from '@/components/state/viewState';
import { type LinkParts, shareLink } from './addresses';
import { CopyField } from './CopyField';
import { Parts } from './Parts';
import styles from './Share.module.css';

export interface SectionProps {
  /** Absolute address of the page. */
  page: string;
  view: ViewState;
  /** The camera, "#map=4.2/48.5/56.2"; empty when there is no map. */
  hash: string;
  /** Title of the atlas. */
  title: string;
}

/** A link to copy, or to hand to what the device shares with. */
export function LinkSection({ page, view, hash, title }: SectionProps) {
  const [parts, setParts] = useState<LinkParts>({ view: true, position: true });
  const link = shareLink(page, view, hash, parts);
  return (
    <>
      <Parts parts={parts} onChange={setParts} hasMap={hash !== ''} />
      <CopyField label="Link" value={link} action="Copy link" />
      {'share' in navigator ? (
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            // Closing the device's sheet without sharing is no failure.
            navigator.share({ title, url: link }).catch(() => {});
          }}
        >
          Share with another app
        </button>
      ) : null}
    </>
  );
}
