import type { Atlas } from '../../atlas/atlas';
import type { Place } from '../../atlas/schema';
import { NotFound } from '../../errors';
import { type Item, itemAddress } from '../../feature';
import { joinList } from '../../list';
import { formatNumber } from '../../number';
import type { Panel } from '../../panel';
import {
  countriesOf,
  countryName,
  countryOf,
  placeInWords,
  placePoint,
  precisionInWords,
} from '../../place';
import { placeExtent } from '../../placeExtent';
import { sourceNote } from '../../reference';
import { relatedItems } from '../../relations';
import type { Collection } from '../layer';
import { articleBlock, claimsOfItem, claimsProperty, linkBlocks } from '../parts';
import { type PlaceProperties, placeProperties } from './properties';

function placeRows(atlas: Atlas): Place[] {
  return [...atlas.places.values()].filter((place) => place.precision !== 'country');
}

function localNames(place: Place): string | null {
  const names = place.local_names.map(({ name, language }) => `${name} (${language})`);
  return names.length > 0 ? names.join('; ') : null;
}

function formatDegrees(degrees: number, positive: string, negative: string): string {
  return `${formatNumber(Math.abs(degrees), 3)}° ${degrees < 0 ? negative : positive}`;
}

function placeItem(atlas: Atlas, place: Place): Item<PlaceProperties> {
  const extent = atlas.unplaced.has(place.id) ? undefined : placeExtent(place);
  return {
    type: 'Feature',
    id: place.id,
    geometry: placePoint(atlas, place),
    ...(extent ? { extent } : {}),
    properties: {
      id: place.id,
      name: place.name,
      label: place.name,
      figure: null,
      figure_text: null,
      figure_unit: null,
      start: null,
      end: null,
      when: null,
      precision: place.precision,
      claims: claimsProperty(claimsOfItem(atlas, itemAddress('places', place.id))),
      kind: place.kind,
      country: countryOf(place) ?? null,
      countries: joinList(countriesOf(place)),
      references: place.reference,
      radius_km: place.radius_km ?? null,
      outline: place.outline.length > 0 ? place.outline.join('; ') : null,
      local_names: localNames(place),
    },
  };
}

function placePanel(atlas: Atlas, id: string): Panel {
  const place = placeRows(atlas).find((row) => row.id === id);
  if (!place)
    throw new NotFound(
      'place',
      id,
      placeRows(atlas).map((row) => row.id),
    );
  const address = itemAddress('places', id);
  const related = relatedItems(atlas, address);
  const source = sourceNote(atlas, place.reference);
  return {
    address,
    kicker: `Place · ${place.kind.replaceAll('-', ' ')}`,
    title: place.name,
    lead: placeInWords(atlas, place),
    related,
    blocks: [
      {
        type: 'facts',
        title: 'Where',
        facts: [
          { label: 'Precision', text: precisionInWords(place), source },
          ...(place.outline.length > 0
            ? [
                {
                  label: 'Outline',
                  text: place.outline.map((code) => countryName(atlas, code)).join(', '),
                },
              ]
            : []),
          {
            label: 'Position',
            text: `${formatDegrees(place.lat, 'N', 'S')}, ${formatDegrees(place.lon, 'E', 'W')}`,
            source,
          },
          ...(place.local_names.length > 0
            ? [{ label: 'Names', text: localNames(place) ?? '' }]
            : []),
        ],
      },
      ...(place.note ? [{ type: 'note' as const, text: place.note }] : []),
      ...articleBlock(atlas, claimsOfItem(atlas, address)),
      ...linkBlocks(atlas, related, [
        ['attacks', 'Attacks'],
        ['events', 'Dated events'],
        ['flows', 'Movements'],
        ['countries', 'Countries'],
      ]),
    ],
  };
}

/** The gazetteer: places that the atlas names, apart from countries. */
export const places: Collection<PlaceProperties> = {
  id: 'places',
  description:
    'Places that the atlas names, each with its precision: a site, a city, a region. The point of a region marks its name, not a position; where a region is made of countries, the foreign member "extent" is its outline.',
  properties: placeProperties,
  items: (atlas) => placeRows(atlas).map((place) => placeItem(atlas, place)),
  about: () => ({
    shows: 'Sites, cities and regions that the article and its figures speak of.',
    source: 'The panel of each place names the source of its position.',
    date: 'Positions and names of today.',
    limits:
      'A city is a disc of its rough extent, a region the outline of its countries or a circle; the point of a region only marks its name.',
  }),
  panel: placePanel,
};
