import type { ReactNode } from 'react';
import { Legend } from '@/components/panels/Legend';
import { makeLegends } from '@/components/panels/legends';
import { Notices } from '@/components/panels/Notices';
import { indexPassages } from '@/components/reader/readerText';
import type { AtlasPageData } from '@/components/shell/atlasPage';
import { ShellProvider } from '@/components/shell/ShellProvider';
import { PointedProvider } from '@/components/state/PointedProvider';
import { ShownProvider } from '@/components/state/ShownProvider';
import { ViewProvider } from '@/components/state/ViewProvider';
import styles from './Embed.module.css';
import { EmbedPanel } from './EmbedPanel';
import { OpenLink } from './OpenLink';

export interface EmbedProps {
  data: AtlasPageData;
  /** The colours that the frame's address asks for; null: as the system has them. */
  theme: 'light' | 'dark' | null;
  map: ReactNode;
}

/** The map in a frame of another page: legend, the selected item in short, and the way out. */
export function Embed({ data, theme, map }: EmbedProps) {
  const { atlas, choices, view, notices, items, panel } = data;
  const place = { replaces: true, ...(theme && { kept: `theme=${theme}` }) };
  return (
    <ViewProvider initial={view} notices={notices} place={place} {...choices}>
      <ShellProvider passages={indexPassages([])}>
        <ShownProvider items={items}>
          <PointedProvider>
            <main className={styles.embed}>
              <header className={styles.bar}>
                <h1 className={styles.title}>{atlas.title}</h1>
                <OpenLink />
              </header>
              <Notices />
              <div className={styles.map}>
                {map}
                <details className={styles.legend}>
                  <summary>Legend</summary>
                  <Legend
                    plain
                    legends={makeLegends(items, atlas.indicators, atlas.focus)}
                    indicator={atlas.indicator}
                  />
                </details>
                <EmbedPanel initial={panel} />
              </div>
            </main>
          </PointedProvider>
        </ShownProvider>
      </ShellProvider>
    </ViewProvider>
  );
}
