import type { LegendEntry } from '@/geo/layers/layer';
import styles from '../Legend.module.css';
import { AboutLink } from './AboutLink';
import { Classes } from './Classes';
import { Keys } from './Keys';
import { Sizes } from './Sizes';
import { Widths } from './Widths';

export interface LegendEntryViewProps {
  /** Id of the layer that it is of. */
  layer: string;
  entry: LegendEntry;
  /** Without a link to what the layer shows. */
  plain?: boolean;
}

/** One entry of the legend, drawn by the component of its kind; its title leads to the layer. */
export function LegendEntryView({ layer, entry, plain = false }: LegendEntryViewProps) {
  const unit = unitToName(entry);
  const title = (
    <>
      {entry.title}
      {unit ? <span>, {unit}</span> : null}
    </>
  );
  return (
    <section className={styles.entry} data-kind={entry.kind}>
      <h3 className={styles.title}>
        {plain ? (
          title
        ) : (
          <AboutLink layer={layer} className={styles.about}>
            {title}
          </AboutLink>
        )}
      </h3>
      <Drawing entry={entry} />
    </section>
  );
}

/** The unit, unless the title says it already: "People present" counts people. */
function unitToName(entry: LegendEntry): string | undefined {
  if (!('unit' in entry)) return undefined;
  return entry.title.toLowerCase().includes(entry.unit.toLowerCase()) ? undefined : entry.unit;
}

function Drawing({ entry }: { entry: LegendEntry }) {
  switch (entry.kind) {
    case 'classes':
      return <Classes {...entry} />;
    case 'sizes':
      return <Sizes {...entry} />;
    case 'widths':
      return <Widths {...entry} />;
    case 'keys':
      return <Keys {...entry} />;
  }
}
