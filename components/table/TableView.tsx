'use client';

import { useEffect, useMemo, useRef } from 'react';
import { EmptyNotice } from '@/components/filters/EmptyNotice';
import { listGroups } from '@/components/panels/listGroups';
import { useShell } from '@/components/shell/ShellProvider';
import { useShown } from '@/components/state/ShownProvider';
import { useView, useViewLink, useViewStore } from '@/components/state/ViewProvider';
import { toggleLayer } from '@/components/state/viewState';
import { countOf } from '@/components/ui/format';
import { layerOf } from '@/geo/layers';
import { columnsOf } from '@/geo/layers/columns';
import type { Layer } from '@/geo/layers/layer';
import type { AtlasSummary } from '@/geo/page';
import { ItemTable } from './ItemTable';
import { readSort, type Sort } from './sortRows';
import styles from './Table.module.css';
import { type TableLayer, TableTabs } from './TableTabs';
import { tableData } from './tableData';

export interface TableViewProps {
  /** The layers, the top one first. */
  layers: readonly TableLayer[];
  atlas: Pick<AtlasSummary, 'indicators' | 'indicator' | 'focus' | 'facets'>;
}

/** What the map shows as tables, one a layer, in the place of the map; nothing while it shows. */
export function TableView({ layers, atlas }: TableViewProps) {
  const [view] = useView();
  const layer = view.table === null ? undefined : layerOf(view.table);
  const { show, setStop } = useShell();
  const isOpen = layer !== undefined;
  const wasOpen = useRef(false);
  useEffect(() => {
    const opens = isOpen && !wasOpen.current;
    wasOpen.current = isOpen;
    // On a phone the table stands in the sheet, beside the list.
    if (!opens || !window.matchMedia('(max-width: 767.98px)').matches) return;
    show('list');
    setStop('full');
  }, [isOpen, show, setStop]);
  if (!layer) return null;
  return (
    <>
      <TableTabs layers={layers} table={layer.id} />
      <LayerTable layer={layer} atlas={atlas} />
    </>
  );
}

/** The table of one layer, or why it is empty. */
function LayerTable({ layer, atlas }: { layer: Layer } & Pick<TableViewProps, 'atlas'>) {
  const [view] = useView();
  const { choices } = useViewStore();
  const { items, all, on } = useShown();
  const show = useViewLink(toggleLayer(view, layer.id, choices));
  const { indicators, indicator, focus, facets } = atlas;
  const columns = useMemo(
    () => columnsOf(layer, indicators, view.indicator ?? indicator, indicator),
    [layer, indicators, indicator, view.indicator],
  );
  const data = useMemo(() => {
    const [group] = listGroups([{ id: layer.id, title: layer.title }], items, focus);
    const sort = readSort(view.sort, columns);
    return { sort, ...tableData(layer, columns, group?.rows ?? [], sort, facets) };
  }, [layer, items, focus, columns, facets, view.sort]);
  if (!on.includes(layer.id)) {
    return (
      <p className={styles.off}>
        The layer {layer.title} is off, on the map and here. <a {...show}>Switch it on</a>
      </p>
    );
  }
  if (data.rows.length === 0) return <EmptyNotice layers={[layer.id]} facets={facets} />;
  const whole = all[layer.id]?.features.length ?? 0;
  return (
    <ItemTable
      caption={captionOf(layer, data.rows.length, whole, data.sort, columns)}
      heads={data.heads}
      rows={data.rows}
      sort={data.sort}
    />
  );
}

/** "Table: 2 attacks of 5, sorted by Dead, the largest first". */
function captionOf(
  layer: Layer,
  count: number,
  whole: number,
  sort: Sort | undefined,
  columns: ReturnType<typeof columnsOf>,
): string {
  const column = columns.find(({ property }) => property === sort?.property);
  const number = column?.kind === 'number';
  const way = sort?.descending ? (number ? ', the largest first' : ', from the end') : '';
  const sorted = column ? `, sorted by ${column.title}${way}` : '';
  return `Table: ${countOf(count, layer.noun)}${count < whole ? ` of ${whole}` : ''}${sorted}`;
}
