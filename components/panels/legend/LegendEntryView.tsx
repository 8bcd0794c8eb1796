import type { LegendEntry } from '@/geo/layers/layer';
import styles from '../Legend.module.css';
import { Classes } from './Classes';
import { Keys } from './Keys';
import { Sizes } from './Sizes';
import { Widths } from './Widths';

/** One entry of the legend, drawn by the component of its kind. */
export function LegendEntryView({ entry }: { entry: LegendEntry }) {
  return (
    <section className={styles.entry}>
      <h4 className={styles.title}>
        {entry.title}
        {'unit' in entry && entry.unit ? <span>, {entry.unit}</span> : null}
      </h4>
      <Drawing entry={entry} />
    </section>
  );
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
