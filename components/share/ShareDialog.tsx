'use client';

import { useState } from 'react';
import { currentView } from '@/components/map/currentMap';
import { useView } from '@/components/state/ViewProvider';
import { mapParameter, viewQuery } from './addresses';
import { DownloadSection } from './DownloadSection';
import { EmbedSection } from './EmbedSection';
import { ImageSection } from './ImageSection';
import { LinkSection } from './LinkSection';
import { SectionTabs } from './SectionTabs';
import styles from './Share.module.css';

export interface ShareDialogProps {
  /** Title of the atlas. */
  title: string;
  /** Beginning of the names of files: atlas, date of the data, version. */
  stem: string;
}

const sections = ['Link', 'Embed', 'Download', 'Image', 'Print'] as const;

/** What one can take along of the view, in five sections. Loaded when somebody asks for it. */
export default function ShareDialog({ title, stem }: ShareDialogProps) {
  const [view] = useView();
  // The page behind the dialog does not move.
  const [map] = useState(() => currentView());
  const [section, setSection] = useState<(typeof sections)[number]>('Link');
  const hash = map?.hash ?? (mapParameter(window.location.hash) ? window.location.hash : '');
  const page = new URL('./', window.location.href).href;
  const common = { page, view, hash, title };
  return (
    <SectionTabs sections={sections} section={section} onChange={setSection}>
      {section === 'Link' ? <LinkSection {...common} /> : null}
      {section === 'Embed' ? <EmbedSection {...common} /> : null}
      {section === 'Download' ? <DownloadSection view={view} hash={hash} /> : null}
      {section === 'Image' ? <ImageSection view={view} map={map} stem={stem} /> : null}
      {section === 'Print' ? (
        <>
          <p className={styles.hint}>
            A page for paper: title, map, legend, period and sources, then the tables of what is
            shown.
          </p>
          <div className={styles.row}>
            <a
              className={styles.primary}
              href={`/print${viewQuery(view, { map: mapParameter(hash) })}`}
            >
              Open the page to print
            </a>
          </div>
        </>
      ) : null}
    </SectionTabs>
  );
}
