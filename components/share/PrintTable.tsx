import { notKnown } from '@/components/table/cells';
import { tableData } from '@/components/table/tableData';
import type { IndicatorDefinition } from '@/geo/atlas/schema';
import type { FacetChoice } from '@/geo/facets/choices';
import type { ItemProperties } from '@/geo/feature';
import { columnsOf } from '@/geo/layers/columns';
import type { Layer } from '@/geo/layers/layer';
import { countOf } from '@/geo/number';
import styles from './PrintPage.module.css';

export interface PrintTableProps {
  layer: Layer;
  rows: readonly ItemProperties[];
  facets: readonly FacetChoice[];
  indicators: readonly IndicatorDefinition[];
  /** The indicator that fills the countries: the one that fits on paper. */
  indicator: string;
}

/** The table of a layer on paper. */
export function PrintTable({ layer, rows, facets, indicators, indicator }: PrintTableProps) {
  const drawn = indicators.filter(({ id }) => id === indicator);
  const columns = columnsOf(layer, drawn, indicator, indicator);
  const table = tableData(layer, columns, rows, undefined, facets);
  return (
    <section className={styles.table}>
      <h2>
        {layer.title} <span>{countOf(rows.length, layer.noun)}</span>
      </h2>
      {rows.length === 0 ? null : (
        <div className={styles.scroll}>
          <table>
            <thead>
              <tr>
                {table.heads.map(({ column, detail }) => (
                  <th key={column.property} scope="col" data-kind-of={column.kind}>
                    {column.title}
                    {detail ? <span>{detail}</span> : null}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ address, cells }) => (
                <tr key={address}>
                  {cells.map(({ property, text, year, kind }) => (
                    <td key={property} data-number={kind === 'number' ? '' : undefined}>
                      {text ?? notKnown}
                      {year ? ` (${year})` : null}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
