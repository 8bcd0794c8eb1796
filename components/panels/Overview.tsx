'use client';

import { useShown } from '@/components/state/ShownProvider';
import type { Coverage } from '@/geo/coverage';
import { formatNumber } from '@/geo/number';
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
  coverage: Coverage;
}

/**
 * The column while nothing is selected: what the source is, its attacks and its movements, as far
 * as the view looks at them.
 */
export function Overview({ atlas, coverage }: OverviewProps) {
  const { all, items } = useShown();
  const [attacks, flows] = ['attacks', 'flows'].map(
    (id) => listGroups([{ id, title: id }], items, atlas.focus)[0]?.rows ?? [],
  );
  const quantified = flows?.filter((flow) => flow.figure !== null);
  /** "Attacks, the latest first", "Attacks: 2 of 5, the latest first". */
  const part = (id: string) => {
    const [shown, whole] = [items, all].map((source) => source[id]?.features.length ?? 0);
    return shown === whole ? '' : `: ${formatNumber(shown ?? 0)} of ${formatNumber(whole ?? 0)}`;
  };
  return (
    <div className={styles.panel}>
      <PanelHead kicker={`The source · ${atlas.source.short}`} title={atlas.source.title} long />
      <p className={`${panelStyles.block} ${panelStyles.lead}`}>{atlas.summary}</p>
      <Key />
      {attacks?.length ? (
        <FigureRows
          title={`Attacks${part('attacks')}, the latest first`}
          collection="attacks"
          rows={attacks.toReversed()}
          items={items}
        />
      ) : null}
      {quantified?.length ? (
        <FigureRows
          title={`Movements with a figure${flows?.length === all.flows?.features.length ? '' : ', of those shown'}`}
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
