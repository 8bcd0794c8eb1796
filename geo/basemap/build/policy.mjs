/**
 * The boundary policy: the United Nations' view, as far as the data allow. README.md gives the
 * reasons. Names are those of world-atlas 1:10m.
 */

/** What is drawn with the fine tolerance: Central Asia, Afghanistan, the Caucasus. */
export const focusBounds = [38.5, 29, 89, 56];

/** What is drawn with the coarsest tolerance: the Americas, the Pacific, and the Antarctic. */
export function isFar([lon, lat]) {
  return lon < -20 || lon > 150 || lat < -40;
}

/** Areas without an ISO code that belong to a country that has one. */
export const joined = {
  Somaliland: () => 'SO',
  'N. Cyprus': () => 'CY',
  'Cyprus U.N. Buffer Zone': () => 'CY',
  Akrotiri: () => 'CY',
  Dhekelia: () => 'CY',
  Baikonur: () => 'KZ',
  'Siachen Glacier': () => 'IN',
  'USNB Guantanamo Bay': () => 'CU',
  'Coral Sea Is.': () => 'AU',
  'Clipperton I.': () => 'FR',
  Kosovo: () => 'XK',
  // The package shows the part that Morocco holds as Morocco; the cut below mends it.
  'W. Sahara': () => 'MA',
  'Indian Ocean Ter.': ([lon]) => (lon > 101 ? 'CX' : 'CC'),
};

/** Reefs and islets that several states claim and that no ISO code stands for. */
export const omitted = ['Spratly Is.', 'Scarborough Reef', 'Bajo Nuevo Bank', 'Serranilla Bank'];

/** Single polygons that the package gives to another country. */
export const moved = [{ from: 'Russia', to: 'UA', contains: [34.1, 44.95] }]; // Crimea

/** Polygons cut along a line that the package does not have. */
export const cuts = [
  {
    // The boundary of Western Sahara with Morocco is the parallel 27° 40′ N.
    of: 'MA',
    to: 'EH',
    contains: [-13, 25],
    line: [
      [-13.17, 27.667],
      [-8.67, 27.667],
    ],
  },
  {
    // The Golan: the upper Jordan and the eastern shore of the Sea of Galilee, in six vertices.
    of: 'IL',
    to: 'SY',
    contains: [35.8, 33],
    line: [
      [35.62, 33.25],
      [35.64, 33.2],
      [35.62, 33.08],
      [35.63, 32.95],
      [35.66, 32.86],
      [35.66, 32.72],
    ],
  },
];

/**
 * Borders that are drawn dashed: which pair, where (`[west, south, east, north]`, everywhere when
 * left out) and why.
 */
export const disputedBorders = [
  { pair: ['EH', 'MA'], why: 'Western Sahara, a non-self-governing territory' },
  { pair: ['RS', 'XK'], why: 'Kosovo, Security Council resolution 1244' },
  { pair: ['IL', 'PS'], why: 'Green Line of 1949 and occupied territory' },
  { pair: ['IL', 'SY'], why: 'the Golan, occupied' },
  { pair: ['KP', 'KR'], why: 'armistice line of 1953' },
  { pair: ['SD', 'SS'], why: 'final boundary not determined; Abyei' },
  { pair: ['EG', 'SD'], within: [33, 21.5, 38, 24], why: 'Halaib' },
  { pair: ['ET', 'SO'], why: 'provisional administrative line' },
  { pair: ['IN', 'PK'], within: [73, 32.76, 81, 37.5], why: 'line of control in Kashmir' },
  { pair: ['CN', 'IN'], within: [73, 32.3, 81, 37.5], why: 'Aksai Chin and Ladakh' },
  { pair: ['CN', 'PK'], within: [75.8, 35.4, 81, 37.5], why: 'the Shaksgam valley' },
  { pair: ['CN', 'IN'], within: [91.5, 26, 98, 30], why: 'eastern sector' },
];

/** Pairs whose border is not international. */
export const internalBorders = [
  ['CN', 'HK'],
  ['CN', 'MO'],
];

/** Cities that GeoNames marks as capitals and whose status is not settled: drawn as cities. */
export const citiesWithoutStatus = [
  281184, // Jerusalem
  7498240, // East Jerusalem
  2462881, // El Aaiún
];

/** Regions that the source of regions counts with Russia and the policy does not (ISO 3166-2). */
export const regionsMoved = ['UA-43', 'UA-40'];
