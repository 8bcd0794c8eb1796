import type { ItemCollection, ItemProperties } from '@/geo/feature';
import type { AtlasSummary } from '@/geo/page';
import styles from './FactsColumn.module.css';
import { FigureRows } from './FigureRows';
import { Key } from './Key';
import panelStyles from './Panel.module.css';
import { PanelHead } from './PanelHead';

export interface OverviewProps {
  atlas: AtlasSummary;
  items: Record<string, ItemCollection>;
}

/** The column while nothing is selected: what the source is, its attacks and its movements. */
export function Overview({ atlas, items }: OverviewProps) {
  const attacks = rowsOf(items, 'attacks', (item) => item.start ?? '').toReversed();
  const flows = rowsOf(items, 'flows', (item) => String(item.tone)).filter(
    (item) => item.figure !== null,
  );
  return (
    <div className={styles.panel}>
      <PanelHead kicker={`The source · ${atlas.source.short}`} title={atlas.source.title} />
      <p className={`${panelStyles.block} ${panelStyles.lead}`}>{atlas.summary}</p>
      <Key />
      {attacks.length > 0 ? (
        <FigureRows title="Attacks" collection="attacks" rows={attacks} items={items} />
      ) : null}
      {flows.length > 0 ? (
        <FigureRows title="Movements with a figure" collection="flows" rows={flows} items={items} />
      ) : null}
    </div>
  );
}

function rowsOf(
  items: Record<string, ItemCollection>,
  collection: string,
  key: (item: ItemProperties) => string,
): ItemProperties[] {
  return (items[collection]?.features ?? [])
    .map((item) => item.properties)
    .toSorted((one, other) => key(one).localeCompare(key(other)));
}
