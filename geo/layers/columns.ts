import type { Column, Layer } from './layer';

/** What of an indicator its column needs. */
export interface IndicatorColumn {
  id: string;
  short: string;
  unit: string;
  decimals: number;
}

/**
 * The columns of a layer's table: its own, and for countries the indicators, the chosen one first.
 * @param chosen id of the indicator that fills the countries
 * @param main id of the indicator whose figure the items carry as theirs
 */
export function columnsOf(
  layer: Layer,
  indicators: readonly IndicatorColumn[],
  chosen: string | null = null,
  main: string | null = null,
): Column[] {
  if (!layer.byIndicator) return [...layer.columns];
  const ordered = indicators.toSorted(
    (one, other) => Number(other.id === chosen) - Number(one.id === chosen),
  );
  return [
    ...layer.columns,
    ...ordered.map(
      ({ id, short, unit, decimals }): Column => ({
        property: id,
        title: short,
        kind: 'number',
        unit,
        decimals,
        yearProperty: `${id}_year`,
        figure: id === main,
      }),
    ),
  ];
}
