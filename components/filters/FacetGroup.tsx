'use client';

import { useId, useState } from 'react';
import type { FacetChoice } from '@/geo/facets/choices';
import { layerOf } from '@/geo/layers';
import { FacetRows } from './FacetRows';
import styles from './Filters.module.css';
import { type FacetRow, facetLists, searchRows } from './facetLists';

export interface FacetGroupProps {
  facet: FacetChoice;
  chosen: readonly string[];
  /** Items that each value would leave. */
  counts: ReadonlyMap<string, number>;
}

/** One facet: its values; a long one a few first, the others behind, and a field to find one. */
export function FacetGroup({ facet, chosen, counts }: FacetGroupProps) {
  const id = useId();
  const [text, setText] = useState('');
  const { short, more } = facetLists(facet, chosen, counts);
  const found = text.trim() === '' ? undefined : searchRows([...short, ...more], text);
  return (
    <section className={styles.facet} aria-labelledby={id} data-long={more.length > 0 || undefined}>
      <h2 className={styles.facetTitle} id={id}>
        {facet.title}
      </h2>
      {more.length > 0 ? (
        <input
          type="search"
          className={`${styles.search} needs-script`}
          placeholder={`Find among ${facet.values.length}`}
          aria-label={`Find in “${facet.title}”`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      ) : null}
      {found ? (
        <>
          <ByLayer facet={facet} rows={found} />
          {found.length === 0 ? <p className={styles.nothing}>None is called so.</p> : null}
        </>
      ) : (
        <>
          <ByLayer facet={facet} rows={short} />
          {more.length > 0 ? (
            <details className={styles.more}>
              <summary>{more.length} more</summary>
              <ByLayer facet={facet} rows={more} />
            </details>
          ) : null}
        </>
      )}
    </section>
  );
}

/** Kinds belong to a layer each, so they stand under its name; other values stand as they are. */
function ByLayer({ facet, rows }: { facet: FacetChoice; rows: readonly FacetRow[] }) {
  if (facet.id !== 'kind') return <FacetRows facet={facet} rows={rows} />;
  const layers = new Set(rows.map(layerIdOf));
  return [...layers].map((layer) => (
    <div key={layer} className={styles.ofLayer}>
      <h3>{layerOf(layer)?.title ?? layer}</h3>
      <FacetRows facet={facet} rows={rows.filter((row) => layerIdOf(row) === layer)} />
    </div>
  ));
}

function layerIdOf({ id }: FacetRow): string {
  return id.slice(0, id.indexOf('.'));
}
