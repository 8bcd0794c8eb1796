import type { MultiPolygon, Polygon } from 'geojson';
import type { Atlas } from '../../atlas/atlas';
import type { Place } from '../../atlas/schema';
import { countryGeometry } from '../../basemap/countries';
import { type Item, itemAddress, type PropertyValue } from '../../feature';
import { fillIndicators, indicatorValue } from '../../indicator';
import { formatNumber } from '../../number';
import type { Collection } from '../layer';
import { claimsOfItem, claimsProperty, paragraphsProperty } from '../parts';
import { countryPanel, countryRows } from './panel';
import { type CountryProperties, countryProperties } from './properties';

/** One type of geometry for all countries: a GIS table has one. */
function asMultiPolygon(geometry: Polygon | MultiPolygon): MultiPolygon {
  return geometry.type === 'MultiPolygon'
    ? geometry
    : { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}

function countryItem(atlas: Atlas, place: Place): Item<CountryProperties> {
  const { indicator, indicators, focus } = atlas.manifest;
  const capital = [...atlas.places.values()].find(
    (candidate) => candidate.kind === 'capital' && candidate.country === place.id,
  );
  const claims = claimsOfItem(atlas, itemAddress('countries', place.id));
  const values: Record<string, PropertyValue> = {};
  for (const definition of fillIndicators(atlas)) {
    const row = indicatorValue(atlas, place.id, definition);
    values[definition.id] = row?.value ?? null;
    values[`${definition.id}_year`] = row?.year ?? null;
  }
  const shown = indicators.find((definition) => definition.id === indicator);
  const value = Number(values[indicator] ?? Number.NaN);
  const said = shown && indicatorValue(atlas, place.id, shown)?.claim;
  return {
    type: 'Feature',
    id: place.id,
    geometry: asMultiPolygon(countryGeometry(place.id)),
    properties: {
      id: place.id,
      name: place.name,
      label: place.name,
      figure: Number.isNaN(value) ? null : value,
      figure_text: Number.isNaN(value) ? null : formatNumber(value, shown?.decimals),
      figure_unit: Number.isNaN(value) ? null : (shown?.unit ?? null),
      start: null,
      end: null,
      when: null,
      precision: null,
      country: place.id,
      local_name: place.local_names[0]?.name ?? null,
      capital: capital?.name ?? null,
      figure_claim: said?.id ?? null,
      focus: focus.includes(place.id),
      label_lon: place.lon,
      label_lat: place.lat,
      claims: claimsProperty(claims),
      paragraphs: paragraphsProperty(atlas, claims),
      ...values,
    },
  };
}

/** The countries of the gazetteer, with their outlines from the basemap. */
export const countries: Collection<CountryProperties> = {
  id: 'countries',
  description:
    'Countries that the source document speaks of, with their outlines and the indicators that they are compared by.',
  properties: countryProperties,
  items: (atlas) => countryRows(atlas).map((place) => countryItem(atlas, place)),
  about: (atlas) => ({
    shows:
      'The countries that the article names and their neighbours, filled by an indicator of your choice. Hatched: no figure. Outlined: the countries in the foreground.',
    source: 'The panel of each country names the source of each figure.',
    date: 'The legend names the year; each figure has its own.',
    limits: `${atlas.manifest.boundaries.policy} ${atlas.manifest.boundaries.disclaimer}`,
  }),
  panel: countryPanel,
};
