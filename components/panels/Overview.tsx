import { figureOf } from '@/components/ui/format';
import type { ItemAddress, ItemCollection, ItemProperties } from '@/geo/feature';
import { formatNumber } from '@/geo/number';
import type { AtlasSummary } from '@/geo/page';
import { Links } from './blocks/Links';
import styles from './FactsColumn.module.css';
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
  const dead = attacks.reduce((sum, item) => sum + (item.figure ?? 0), 0);
  return (
    <div className={styles.panel}>
      <PanelHead kicker={`The source · ${atlas.source.short}`} title={atlas.source.title} />
      <p className={`${panelStyles.block} ${panelStyles.lead}`}>{atlas.summary}</p>
      <Key />
      {attacks.length > 0 ? (
        <Links
          title={`${attacks.length} attacks, ${formatNumber(dead)} dead as the article counts them`}
          links={attacks.map((item) => linkTo('attacks', item))}
        />
      ) : null}
      {flows.length > 0 ? (
        <Links title="Movements with a figure" links={flows.map((item) => linkTo('flows', item))} />
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

function linkTo(collection: string, item: ItemProperties) {
  const address: ItemAddress = `${collection}/${item.id}`;
  const detail = [figureOf(item), item.when].filter(Boolean).join(' · ');
  return { address, title: item.name, detail };
}
