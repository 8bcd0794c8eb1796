import { area, length } from '@turf/turf';
import type { Atlas } from '../../atlas/atlas';
import type { Claim, IndicatorDefinition, Place } from '../../atlas/schema';
import { countryGeometry, sharedBorder } from '../../basemap/countries';
import { claimFigure, claimsAbout, propertyLabel, rivalClaims } from '../../claim';
import { checkBlocks } from '../../claims/derivation';
import { NotFound } from '../../errors';
import { type ItemAddress, itemAddress } from '../../feature';
import {
  indicatorAsFigure,
  indicatorFigure,
  indicatorSeries,
  indicatorValue,
} from '../../indicator';
import { formatNumber, formatRounded } from '../../number';
import type { Figure, Panel, PanelBlock, SourceNote } from '../../panel';
import { countryName } from '../../place';
import { isSourceDocument, sourceNote } from '../../reference';
import { relatedItems } from '../../relations';
import { articleBlock, claimsOfItem, ledgerBlocks, linkBlocks, otherFigures } from '../parts';

/** Where a figure that is measured on the map's own outlines comes from. */
const measured: SourceNote = {
  short: 'computed',
  title:
    'Computed from the outlines of this map, which are simplified to about a kilometre; a published figure follows finer windings of the line',
};

/** Countries of the gazetteer: those in the foreground first, in their order, then the others. */
export function countryRows(atlas: Atlas): Place[] {
  const rank = (place: Place) => {
    const index = atlas.manifest.focus.indexOf(place.id);
    return index < 0 ? atlas.manifest.focus.length : index;
  };
  return [...atlas.places.values()]
    .filter((place) => place.precision === 'country')
    .sort((a, b) => rank(a) - rank(b));
}

/** The one figure that stands out: that which the map draws, beside it what differs from it. */
function headline(atlas: Atlas, country: string, definition: IndicatorDefinition): PanelBlock[] {
  const row = indicatorFigure(atlas, country, definition);
  const current = row && indicatorAsFigure(atlas, row, definition);
  const said = indicatorValue(atlas, country, definition)?.claim;
  if (!said) return current ? [{ type: 'headline', figure: { ...current, drawn: true } }] : [];
  const figure = { ...claimFigure(atlas, said, definition.title), drawn: true };
  const differs = current && current.value !== figure.value;
  return [
    {
      type: 'headline',
      figure,
      ...(differs ? { other: { figure: current, relation: 'revised' } } : {}),
    },
    ...ledgerBlocks(
      atlas,
      definition.title,
      rivalClaims(atlas, itemAddress('countries', country), definition.id),
    ),
  ];
}

function series(atlas: Atlas, country: string, definition: IndicatorDefinition): PanelBlock[] {
  const rows = indicatorSeries(atlas, country, definition.id);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.length < 3) return [];
  return [
    {
      type: 'series',
      title: `${definition.title}, ${first.year} to ${last.year}`,
      unit: definition.unit,
      points: rows.map(({ year, value }) => ({ year, value })),
      ...(definition.year ? { mark: definition.year } : {}),
      source: sourceNote(atlas, last.reference),
    },
  ];
}

/** Indicators other than the headline's: the latest figure of each. */
function inFigures(atlas: Atlas, country: string, headlineId: string): PanelBlock[] {
  const figures = atlas.manifest.indicators
    .filter((definition) => definition.id !== headlineId)
    .flatMap((definition): Figure[] => {
      const row = indicatorSeries(atlas, country, definition.id).at(-1);
      return row && !row.partner ? [indicatorAsFigure(atlas, row, definition)] : [];
    });
  const outline =
    area({
      type: 'Feature',
      geometry: countryGeometry(country),
      properties: {},
    }) / 1e6;
  const areaRow = figures.findIndex((figure) => figure.id.includes(':area:'));
  if (areaRow >= 0) {
    figures.splice(areaRow + 1, 0, {
      id: `computed:area:${country}`,
      label: 'Area of the outline drawn here',
      value: formatNumber(Math.round(outline)),
      unit: 'km²',
      source: measured,
    });
  }
  return figures.length > 0 ? [{ type: 'figures', title: 'In figures', figures }] : [];
}

/** Length of each land border as published and as measured on the map. */
function borders(atlas: Atlas, country: string): PanelBlock[] {
  const definition = atlas.manifest.indicators.find(({ id }) => id === 'border-length');
  if (!definition) return [];
  const rows = indicatorSeries(atlas, country, definition.id).filter((row) => row.partner);
  const figures = rows
    .sort((a, b) => b.value - a.value)
    .map((row): Figure => {
      const line = row.partner ? sharedBorder(country, row.partner) : null;
      const kilometres = line
        ? Math.round(length({ type: 'Feature', geometry: line, properties: {} }))
        : undefined;
      return {
        ...indicatorAsFigure(atlas, row, definition),
        label: `With ${countryName(atlas, row.partner ?? '')}`,
        ...(kilometres ? { measure: `${formatNumber(kilometres)} km on this map’s outline` } : {}),
      };
    });
  return figures.length > 0
    ? [
        { type: 'figures', title: definition.title, figures },
        {
          type: 'note',
          text: 'The map’s outline is simplified to about a kilometre. The more closely a line is followed, the longer it is, so published lengths are mostly greater; they differ among themselves for the same reason.',
        },
      ]
    : [];
}

/** What is known of the country in words: official name, languages, memberships, … */
function facts(atlas: Atlas, country: string): PanelBlock[] {
  const said = claimsAbout(atlas, itemAddress('countries', country)).filter(
    (claim) => typeof claim.value === 'string' && !isSourceDocument(atlas, claim.reference),
  );
  return said.length > 0
    ? [
        {
          type: 'facts',
          title: 'The country',
          facts: said.map((claim) => ({
            label: propertyLabel(claim.property),
            text: String(claim.value),
            source: sourceNote(atlas, claim.reference, claim.locator),
          })),
        },
      ]
    : [];
}

/**
 * What the article says of a country: what it says of the country itself, and where a paragraph
 * speaks of it only through an event or flow, what it says of those.
 */
function articleClaims(
  atlas: Atlas,
  address: ItemAddress,
  related: readonly ItemAddress[],
): Claim[] {
  const own = claimsOfItem(atlas, address);
  const covered = new Set(own.map((claim) => claim.locator));
  const through = related
    .filter((item) => !item.startsWith('attacks/'))
    .flatMap((item) => claimsOfItem(atlas, item))
    .filter((claim) => isSourceDocument(atlas, claim.reference) && !covered.has(claim.locator));
  return [...own, ...through];
}

function lead(atlas: Atlas, country: string): string {
  const capital = [...atlas.places.values()].find(
    (place) => place.kind === 'capital' && place.country === country,
  );
  const latest = (id: string) => indicatorSeries(atlas, country, id).at(-1);
  const [areaRow, population] = [latest('area'), latest('population')];
  return [
    capital?.name,
    areaRow && `${formatNumber(areaRow.value)} ${areaRow.unit}`,
    population && `${formatRounded(population.value)} ${population.unit} (${population.year})`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/**
 * The fact panel of a country.
 * @param id its code, ISO 3166-1 alpha-2
 * @throws NotFound when the atlas does not have it
 */
export function countryPanel(atlas: Atlas, id: string): Panel {
  const rows = countryRows(atlas);
  const place = rows.find((row) => row.id === id);
  if (!place)
    throw new NotFound(
      'country',
      id,
      rows.map((row) => row.id),
    );
  const { indicator, indicators } = atlas.manifest;
  const definition = indicators.find((candidate) => candidate.id === indicator);
  const address = itemAddress('countries', id);
  const related = relatedItems(atlas, address);
  const local = place.local_names.map(({ name }) => name);
  return {
    address,
    kicker: ['Country', ...local.slice(0, 1)].join(' · '),
    title: place.name,
    lead: lead(atlas, id),
    related,
    blocks: [
      ...(definition ? [...headline(atlas, id, definition), ...series(atlas, id, definition)] : []),
      ...articleBlock(atlas, articleClaims(atlas, address, related)),
      ...linkBlocks(atlas, related, [
        ['attacks', 'Attacks'],
        ['flows', 'Movements'],
        ['events', 'Dated events'],
      ]),
      ...checkBlocks(atlas, claimsAbout(atlas, address)),
      ...otherFigures(atlas, claimsAbout(atlas, address), indicator),
      ...inFigures(atlas, id, indicator),
      ...borders(atlas, id),
      ...facts(atlas, id),
    ],
  };
}
