import type { Atlas } from './atlas/atlas';
import type { Claim, IndicatorDefinition, IndicatorFigure } from './atlas/schema';
import { claimNumber, drawnClaim } from './claim';
import { parseEdtf } from './datetime';
import { itemAddress } from './feature';
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

/**
 * The value that fills a country: the figure of the indicator, or the claim about it that the
 * reading chooses, such as the article's own.
 */
export function indicatorValue(
  atlas: Atlas,
  country: string,
  definition: IndicatorDefinition,
): { value: number; year: number; claim?: Claim } | undefined {
  const row = indicatorFigure(atlas, country, definition);
  const claim = drawnClaim(atlas, itemAddress('countries', country), definition.id);
  const said = claim && claimNumber(claim);
  if (claim === undefined || said === undefined) return row;
  if (atlas.reading.figures === 'latest' && row) return row;
  const start = claim.date === undefined ? null : parseEdtf(claim.date).start;
  const year = start === null ? row?.year : new Date(start).getUTCFullYear();
  return year === undefined ? row : { value: said, year, claim };
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
