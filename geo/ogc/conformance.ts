const crs = 'http://www.opengis.net/spec/ogcapi-features-2/1.0/conf';
const filter = 'http://www.opengis.net/spec/ogcapi-features-3/1.0/conf';
const cql2 = 'http://www.opengis.net/spec/cql2/1.0/conf';

/** Conformance classes that hold because of how items can be asked for. */
export const itemsConformance: readonly string[] = [
  `${crs}/crs`,
  `${filter}/filter`,
  `${filter}/features-filter`,
  `${cql2}/cql2-text`,
  `${cql2}/cql2-json`,
  `${cql2}/basic-cql2`,
  `${cql2}/advanced-comparison-operators`,
  `${cql2}/case-insensitive-comparison`,
  `${cql2}/basic-spatial-functions`,
  `${cql2}/basic-spatial-functions-plus`,
  `${cql2}/temporal-functions`,
  `${cql2}/property-property`,
];
