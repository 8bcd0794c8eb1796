'use client';

import { useState } from 'react';
import { citationUrl, useCitation } from '@/components/data/useCitation';
import { formatEdtf } from '@/geo/datetime';
import type { ItemAddress } from '@/geo/feature';
import type { Reading } from '@/geo/reading';
import styles from './Cite.module.css';
import { CiteText } from './CiteText';
import { Problem } from './Problem';

export interface CiteProps {
  /** What is cited: an item or a claim; null for the atlas. */
  address: ItemAddress | null;
  /** How the atlas is read; the permalink keeps it. */
  reading?: Partial<Pick<Reading, 'figures' | 'without'>>;
}

/** How to cite the atlas, an item or a claim; asked for when it is opened. */
export function Cite({ address, reading }: CiteProps) {
  const [open, setOpen] = useState(false);
  const url = citationUrl(address, reading);
  const { citation, error, retry } = useCitation(open ? url : null);
  return (
    <details className={styles.cite} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{titleOf(address)}</summary>
      {error ? <Problem message={error.message} onRetry={retry} /> : null}
      {citation ? (
        <>
          <CiteText title="APA" text={citation.apa} file={nameOf(address, 'txt')} />
          <CiteText title="BibTeX" text={citation.bibtex} file={nameOf(address, 'bib')} code />
          <CiteText
            title="CSL-JSON"
            text={JSON.stringify(citation.csl, null, 2)}
            file={nameOf(address, 'json')}
            code
          />
          <dl className={styles.facts}>
            {citation.locator ? <Fact label="Where" text={citation.locator} /> : null}
            {citation.asOf ? <Fact label="As of" text={formatEdtf(citation.asOf)} /> : null}
            <Fact label="Version of the atlas" text={citation.version} />
            <div>
              <dt>Permalink</dt>
              <dd>
                <a href={citation.permalink}>{citation.permalink}</a>
              </dd>
            </div>
          </dl>
        </>
      ) : error ? null : (
        <p className={styles.wait}>
          {open ? <span className="needs-script">Loading the citation…</span> : null}
          <a className="without-script" href={url}>
            The citation
          </a>
        </p>
      )}
    </details>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function titleOf(address: ItemAddress | null): string {
  if (address === null) return 'Cite this atlas';
  return address.startsWith('claims/') ? 'Cite this claim' : 'Cite this item';
}

/** "oxus-claims-metro-deaths.bib". */
function nameOf(address: ItemAddress | null, ending: string): string {
  return `${['oxus', ...(address?.split('/') ?? [])].join('-')}.${ending}`;
}
