import type { Coverage } from '@/geo/coverage';
import type { ItemCollection } from '@/geo/feature';
import type { AtlasSummary } from '@/geo/page';
import { Cite } from './Cite';
import styles from './FactsColumn.module.css';
import { FigureRows } from './FigureRows';
import { Key } from './Key';
import { listGroups } from './listGroups';
import { Meter } from './Meter';
import panelStyles from './Panel.module.css';
import { PanelHead } from './PanelHead';

export interface OverviewProps {
  atlas: AtlasSummary;
  items: Record<string, ItemCollection>;
  coverage: Coverage;
}

/** The column while nothing is selected: what the source is, its attacks and its movements. */
export function Overview({ atlas, items, coverage }: OverviewProps) {
  const [attacks, flows] = ['attacks', 'flows'].map(
    (id) => listGroups([{ id, title: id }], items, atlas.focus)[0]?.rows ?? [],
  );
  const quantified = flows?.filter((flow) => flow.figure !== null);
  return (
    <div className={styles.panel}>
      <PanelHead kicker={`The source · ${atlas.source.short}`} title={atlas.source.title} long />
      <p className={`${panelStyles.block} ${panelStyles.lead}`}>{atlas.summary}</p>
      <Key />
      {attacks?.length ? (
        <FigureRows
          title="Attacks, the latest first"
          collection="attacks"
          rows={attacks.toReversed()}
          items={items}
        />
      ) : null}
      {quantified?.length ? (
        <FigureRows
          title="Movements with a figure"
          collection="flows"
          rows={quantified}
          items={items}
        />
      ) : null}
      <Meter coverage={coverage} />
      <Cite address={null} />
    </div>
  );
}
