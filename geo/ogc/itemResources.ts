import { filterTest } from '../cql2/filter';
import { crs84, findCrs } from '../crs/crs';
import { crsParameter } from '../crs/parameters';
import { type Parameter, readParameter } from '../parameter';
import { formatItemQuery, type ItemQuery, type ItemsFormat } from '../query';
import { parseItemQuery, parseSearch, readingParameters, readReading } from '../search';
import { itemsConformance } from './conformance';
import { itemsTable } from './csv';
import { itemOperations, itemsOperations } from './itemOperations';
import { itemDocument, itemsDocument, itemsPage } from './items';
import { csv, geoJson, html, json } from './links';
import { chooseFormat } from './negotiate';
import { checkReading } from './readings';
import { documentParameter, type Formats, geoJsonFormats, type Resource } from './resource';
import { publishedCollection } from './service';

/** Forms of a page of items. */
export const pageFormats: Formats<ItemsFormat> = [
  { name: 'json', type: geoJson, aliases: [json] },
  { name: 'html', type: html, aliases: ['application/xhtml+xml'] },
  { name: 'csv', type: csv },
];

/** Parameters of one item. */
export const itemDocumentParameters: readonly Parameter<unknown>[] = [
  ...readingParameters,
  crsParameter,
  documentParameter,
];

/** A page of the items of a collection. */
export const itemsResource: Resource = {
  template: '/collections/{collectionId}/items',
  request(service, { search, accept }, [collectionId = '']) {
    const published = publishedCollection(service, collectionId);
    const asked = parseItemQuery(search, published.queryables);
    checkReading(service, asked);
    const test = filterTest(asked, published.types);
    const { name, type } = chooseFormat(pageFormats, asked.f, accept);
    // A link must lead to the same form, whatever the Accept of the one who follows it.
    const query: ItemQuery = name === 'json' ? asked : { ...asked, f: name };
    return {
      key: `/collections/${collectionId}/items?${formatItemQuery(query)}`,
      type,
      make() {
        const page = itemsPage(service, published, query, test);
        const content =
          name === 'csv'
            ? itemsTable(published, page.features, findCrs(query.crs ?? crs84)?.axes)
            : itemsDocument(service, page);
        return { content, links: page.links, headers: crsHeader(query.crs) };
      },
    };
  },
  operations: itemsOperations,
  conformsTo: itemsConformance,
};

/** One item. */
export const itemResource: Resource = {
  template: '/collections/{collectionId}/items/{featureId}',
  request(service, { search, accept }, [collectionId = '', featureId = '']) {
    const published = publishedCollection(service, collectionId);
    const texts = parseSearch(search, itemDocumentParameters);
    const reading = readReading(texts);
    checkReading(service, reading);
    const query = { ...reading, crs: readParameter(texts, crsParameter) };
    const { name, type } = chooseFormat(
      geoJsonFormats,
      readParameter(texts, documentParameter),
      accept,
    );
    return {
      key: `/collections/${collectionId}/items/${featureId}?${formatItemQuery({ ...query, f: name })}`,
      type,
      make() {
        const content = itemDocument(service, published, featureId, query, name);
        return { content, links: content.links, headers: crsHeader(query.crs) };
      },
    };
  },
  operations: itemOperations(itemDocumentParameters),
};

/** OGC API - Features Part 2, /req/crs/ogc-crs-header. */
function crsHeader(uri: string = crs84): Record<string, string> {
  return { 'Content-Crs': `<${uri}>` };
}
