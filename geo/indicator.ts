import type { Atlas } from './atlas/atlas';
import type { IndicatorDefinition, IndicatorFigure } from './atlas/schema';
import { formatNumber } from './number';
import type { Figure } from './panel';
import { countryName } from './place';
import { sourceNote } from './reference';

/** Figures of one indicator for one country, by year, the earliest first. */
export function indicatorSeries(
  atlas: Atlas,
  country: string,
  indicator: string,
): IndicatorFigure[] {
  return atlas.indicators
    .filter((row) => row.country === country && row.indicator === indicator)
    .sort((a, b) => a.year - b.year);
}

/**
 * The figure of an indicator that is drawn for a country: that of the indicator's year, or the
 * latest where the indicator names no year.
 */
export function indicatorFigure(
  atlas: Atlas,
  country: string,
  definition: IndicatorDefinition,
): IndicatorFigure | undefined {
  const series = indicatorSeries(atlas, country, definition.id);
  return definition.year === undefined
    ? series.at(-1)
    : series.find((row) => row.year === definition.year);
}

/** Indicators that can fill the countries: those with classes. */
export function fillIndicators(atlas: Atlas): IndicatorDefinition[] {
  return atlas.manifest.indicators.filter((definition) => definition.classes !== undefined);
}

/** A row of the indicators as a figure of a panel. */
export function indicatorAsFigure(
  atlas: Atlas,
  row: IndicatorFigure,
  definition: IndicatorDefinition,
): Figure {
  const label = row.partner ? countryName(atlas, row.partner) : definition.title;
  return {
    id: ['indicator', row.country, row.indicator, row.partner, row.year].filter(Boolean).join(':'),
    label,
    value: formatNumber(row.value, definition.decimals),
    unit: row.unit,
    when: String(row.year),
    ...(row.note ? { note: row.note } : {}),
    source: sourceNote(atlas, row.reference),
  };
}
