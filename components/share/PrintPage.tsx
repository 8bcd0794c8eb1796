import { plainCitation } from '@/components/shell/citation';
import type { ViewState } from '@/components/state/viewState';
import type { Reference } from '@/geo/atlas/schema';
import type { FacetChoice } from '@/geo/facets/choices';
import type { ItemCollection } from '@/geo/feature';
import { layerOf } from '@/geo/layers';
import type { AtlasSummary } from '@/geo/page';
import type { SvgNode } from '@/geo/sheet/svg';
import { viewQuery } from './addresses';
import { MapSheet } from './MapSheet';
import { PrintButton } from './PrintButton';
import styles from './PrintPage.module.css';
import { PrintTable } from './PrintTable';

export interface PrintPageProps {
  atlas: AtlasSummary;
  view: ViewState;
  /** The map with title, legend, scale, period and foot. */
  sheet: SvgNode;
  /** Ids of the layers that are on, bottom to top. */
  on: readonly string[];
  items: Readonly<Record<string, ItemCollection>>;
  facets: readonly FacetChoice[];
  /** What the shown items rest on. */
  references: readonly Reference[];
  notices: readonly string[];
  /** The camera, "4.2/48.5/56.2"; undefined for the first view. */
  map: string | undefined;
}

/** What is shown, for paper: the map with all that must be said of it, sources, tables. */
export function PrintPage(props: PrintPageProps) {
  const { atlas, view, sheet, on, items, facets, references, notices, map } = props;
  const file = (format: string) => `/download${viewQuery(view, { format, map })}`;
  return (
    <main className={styles.page}>
      <nav className={styles.actions} aria-label="This page">
        <PrintButton />
        <a className={styles.action} href={`/${viewQuery(view)}${map ? `#map=${map}` : ''}`}>
          Back to the map
        </a>
        <a className={styles.action} href={file('csv')} download>
          CSV
        </a>
        <a className={styles.action} href={file('geojson')} download>
          GeoJSON
        </a>
        <a className={styles.action} href={file('svg')} download="map.svg">
          SVG
        </a>
      </nav>
      <h1 className="visually-hidden">{atlas.title}</h1>
      {notices.length > 0 ? (
        <ul className={styles.notices}>
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      ) : null}
      <MapSheet root={sheet} className={styles.sheet} />
      {on.toReversed().map((id) => {
        const layer = layerOf(id);
        const rows = items[id]?.features.map(({ properties }) => properties) ?? [];
        return layer ? (
          <PrintTable
            key={id}
            layer={layer}
            rows={rows}
            facets={facets}
            indicators={atlas.indicators}
            indicator={view.indicator ?? atlas.indicator}
          />
        ) : null;
      })}
      <section className={styles.sources}>
        <h2>Sources of what is shown</h2>
        <ol>
          {references.map((reference) => (
            <li key={reference.id}>
              {plainCitation(reference)} {reference.URL ? <span>{reference.URL}</span> : null}
            </li>
          ))}
        </ol>
      </section>
    </main>
  );
}
