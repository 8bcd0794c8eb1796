import type { Atlas, Corridor } from '../../atlas/atlas';
import type { CorridorMeasure } from '../../atlas/schema';
import { claimFigure } from '../../claim';
import { formatEdtf } from '../../datetime';
import { NotFound } from '../../errors';
import { type Item, type ItemAddress, itemAddress } from '../../feature';
import { flowCurve, flowDistance } from '../../flow';
import { joinList } from '../../list';
import { formatNumber } from '../../number';
import type { Figure, Panel } from '../../panel';
import { countriesOf, placeInWords, placeOf, positionOf } from '../../place';
import { isSourceDocument, sourceNote } from '../../reference';
import { itemLink } from '../../relations';
import type { Collection } from '../layer';
import { timeProperties } from '../parts';
import { type CorridorProperties, corridorProperties } from './properties';
import { corridorTone, corridorWidth } from './scale';

/**
 * The curves of the article's own flows have the ranks 0, 1, …; between the great circle and the
 * first of them no other line lies.
 */
const curveRank = -0.5;

function measureOf(atlas: Atlas, id: string): CorridorMeasure {
  const measure = atlas.manifest.corridorMeasures.find((one) => one.id === id);
  if (!measure) throw new Error(`measure "${id}" is not in the atlas`);
  return measure;
}

function corridorItems(atlas: Atlas): Item<CorridorProperties>[] {
  const largest = new Map<string, number>();
  for (const { measure, value } of atlas.corridors) {
    largest.set(measure, Math.max(largest.get(measure) ?? 0, value));
  }
  return atlas.corridors.map((row) => corridorItem(atlas, row, largest.get(row.measure) ?? 0));
}

function corridorItem(atlas: Atlas, row: Corridor, largest: number): Item<CorridorProperties> {
  const measure = measureOf(atlas, row.measure);
  const origin = placeOf(atlas, row.origin);
  const destination = placeOf(atlas, row.destination);
  const ends = [positionOf(origin), positionOf(destination)] as const;
  const isPlaced = ![origin, destination].some(({ id }) => atlas.unplaced.has(id));
  return {
    type: 'Feature',
    id: row.id,
    geometry: isPlaced ? flowCurve(...ends, curveRank) : null,
    properties: {
      id: row.id,
      // The measure first: lists sort by name, and what is not comparable stands apart.
      name: `${measure.short}: ${origin.name} to ${destination.name}`,
      label: formatNumber(row.value),
      figure: row.value,
      figure_text: figureOf(atlas, row).value,
      figure_unit: row.unit,
      ...timeProperties(row.period),
      precision: null,
      claims: row.claim ?? null,
      origin: row.origin,
      origin_name: origin.name,
      destination: row.destination,
      destination_name: destination.name,
      countries: joinList([...countriesOf(origin), ...countriesOf(destination)]),
      measure: row.measure,
      measure_title: measure.short,
      count: measure.count,
      magnitude: row.value,
      unit: row.unit,
      references: row.reference,
      figure_claim: row.claim ?? null,
      distance_km: flowDistance(...ends),
      tone: corridorTone(measure),
      width: corridorWidth(row.value, largest),
    },
  };
}

/** A corridor as a figure of a panel: its claim's, or that of its row. */
function figureOf(atlas: Atlas, row: Corridor): Figure {
  const { title, count } = measureOf(atlas, row.measure);
  const claim = row.claim === undefined ? undefined : atlas.claims.get(row.claim);
  if (claim) return { ...claimFigure(atlas, claim, title), count };
  return {
    id: `corridor:${row.id}`,
    label: title,
    value: formatNumber(row.value),
    unit: row.unit,
    count,
    when: formatEdtf(row.period),
    ...(row.note ? { note: row.note } : {}),
    source: sourceNote(atlas, row.reference),
  };
}

function corridorPanel(atlas: Atlas, id: string): Panel {
  const row = atlas.corridors.find((one) => one.id === id);
  if (!row) {
    throw new NotFound(
      'comparable figure',
      id,
      atlas.corridors.map((one) => one.id),
    );
  }
  const measure = measureOf(atlas, row.measure);
  const origin = placeOf(atlas, row.origin);
  const destination = placeOf(atlas, row.destination);
  const others = atlas.corridors.filter(
    (one) => one !== row && one.origin === row.origin && one.destination === row.destination,
  );
  const related = [origin, destination].map(
    ({ id: place, precision }): ItemAddress =>
      itemAddress(precision === 'country' ? 'countries' : 'places', place),
  );
  const own = isSourceDocument(atlas, row.reference);
  return {
    address: itemAddress('corridors', id),
    kicker: `Comparable flow · ${own ? 'the article’s own figure' : 'not in the article'}`,
    title: `${origin.name} to ${destination.name}`,
    lead: measure.title,
    related,
    blocks: [
      { type: 'headline', figure: { ...figureOf(atlas, row), drawn: true } },
      { type: 'note', text: measure.about },
      ...(others.length > 0
        ? [
            {
              type: 'figures' as const,
              title: 'The same two places, counted otherwise; never added',
              figures: others.map((other) => figureOf(atlas, other)),
            },
          ]
        : []),
      {
        type: 'facts',
        title: 'From, to',
        facts: [
          {
            label: 'Origin',
            text: placeInWords(atlas, origin),
            source: sourceNote(atlas, origin.reference),
          },
          {
            label: 'Destination',
            text: placeInWords(atlas, destination),
            source: sourceNote(atlas, destination.reference),
          },
        ],
      },
      {
        type: 'links',
        title: 'Countries',
        links: related.map((address) => itemLink(atlas, address)),
      },
    ],
  };
}

/** Comparable figures of flows between two places: rows of corridors.csv. */
export const corridors: Collection<CorridorProperties> = {
  id: 'corridors',
  description:
    'Figures of flows between two countries by several measures (residents, border entries, registrations, modelled remittances), to compare with those of the source document. Figures of different measures are not comparable and never added; ask for one with the property "measure".',
  properties: corridorProperties,
  items: corridorItems,
  about: (atlas) => ({
    shows: `Flows between countries by one measure at a time, to compare with the article's: ${atlas.manifest.corridorMeasures
      .map(({ short }) => short)
      .join('; ')}.`,
    source: 'The panel of each line names the publisher of its figure.',
    date: 'Each measure has its own date or period; the legend names that of the one drawn.',
    limits:
      'Measures count different things: residents, entries, registrations, modelled money. None of them is the article’s count, and they are never added.',
  }),
  panel: corridorPanel,
};
