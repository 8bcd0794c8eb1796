import type { Metadata } from 'next';
import { Cite } from '@/components/panels/Cite';
import { Bar } from '@/components/shell/Bar';
import { Corrections } from '@/components/shell/Corrections';
import { HowToRead } from '@/components/shell/HowToRead';
import styles from '@/components/shell/Prose.module.css';
import { References } from '@/components/shell/References';
import { openAtlas } from '@/geo/atlas/open';
import { atlasPage } from '@/geo/page';

export const metadata: Metadata = { title: 'About' };

// The atlas is chosen when the server starts, not when it is built.
export const dynamic = 'force-dynamic';

/** What the atlas is made of: how to read it, its references, boundaries, licences, data. */
export default async function AboutPage() {
  const opened = await openAtlas();
  const { manifest } = opened;
  const { atlas } = atlasPage(opened);
  return (
    <>
      <Bar source={atlas.source} />
      <main className={styles.prose}>
        <h1>{atlas.title}</h1>
        <p className={styles.lead}>{atlas.summary}</p>
        <p>
          <a href="/">Open the map</a>
        </p>
        <HowToRead />
        <h2 id="boundaries">Boundaries</h2>
        <p>{manifest.boundaries.policy}</p>
        <p>{manifest.boundaries.disclaimer}</p>
        <h2 id="data">Data for other programs</h2>
        <p>
          Everything on the map can be read by other programs: the <a href="/api">data API</a>{' '}
          follows OGC API – Features and answers in GeoJSON. QGIS, GDAL, R and Python open it as it
          is.
        </p>
        <h2 id="licences">Licences</h2>
        <p>
          The words and figures of this atlas: {manifest.licence}. The program: MIT. The basemap:
          Natural Earth, public domain. Type: Inter, Source Serif 4 and Noto Sans, SIL Open Font
          Licence 1.1. The article belongs to its author and publisher; this atlas holds none of its
          sentences.
        </p>
        <h2 id="cite">How to cite</h2>
        <Cite address={null} />
        <h2 id="corrections">Corrections</h2>
        <Corrections corrections={opened.corrections} />
        <h2 id="references">References</h2>
        <References references={[...opened.references.values()]} />
      </main>
    </>
  );
}
