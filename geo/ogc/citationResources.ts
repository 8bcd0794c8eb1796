import { type Citation, citeAtlas, citeItem } from '../citation/citation';
import { type Parameter, readParameter } from '../parameter';
import { formatItemQuery, formatParameterOf } from '../query';
import { parseSearch, readingParameters, readReading } from '../search';
import { featureId } from './itemOperations';
import { readItem } from './items';
import { bibtex, json, link, pageAddress, plainText } from './links';
import { chooseFormat } from './negotiate';
import { type Content, htmlContent, notFoundResponse, schemaReference } from './operation';
import { checkReading } from './readings';
import { type Asked, type Formats, jsonFormats, type Resource } from './resource';
import { publishedCollection } from './service';

const citationFormatNames = ['json', 'html', 'bibtex', 'apa'] as const;
type CitationFormat = (typeof citationFormatNames)[number];

/** Forms of a citation. */
export const citationFormats: Formats<CitationFormat> = [
  ...jsonFormats,
  { name: 'bibtex', type: bibtex },
  { name: 'apa', type: plainText },
];

export const citationFormatParameter = formatParameterOf(citationFormatNames);

/** Parameters of the citation of an item. */
export const citationParameters: readonly Parameter<unknown>[] = [
  ...readingParameters,
  citationFormatParameter,
];

/** How to cite the atlas. */
export const atlasCitation: Resource = {
  template: '/citation',
  request(service, asked) {
    const { name, type } = formatOf(asked, [citationFormatParameter]);
    return {
      key: `/citation?f=${name}`,
      type,
      make: () => ({ content: inForm(citeAtlas(service.atlas, pageAddress(service)), name) }),
    };
  },
  operations: (service) => [
    {
      path: '/citation',
      tag: 'Data',
      operationId: 'getCitation',
      summary: 'How to cite the atlas',
      parameters: [citationFormatParameter],
      content: citationContent(citeAtlas(service.atlas, pageAddress(service))),
    },
  ],
  landingLinks: (service) => [
    link(service, 'describedby', '/citation', json, 'How to cite the atlas'),
  ],
};

/** How to cite an item. */
export const itemCitation: Resource = {
  template: '/collections/{collectionId}/items/{featureId}/citation',
  request(service, asked, [collectionId = '', featureId = '']) {
    const published = publishedCollection(service, collectionId);
    const { name, type } = formatOf(asked, citationParameters);
    const reading = readReading(parseSearch(asked.search, citationParameters));
    checkReading(service, reading);
    const search = formatItemQuery(reading);
    return {
      key: `/collections/${collectionId}/items/${featureId}/citation?${search}&f=${name}`,
      type,
      make() {
        const { item, atlas } = readItem(service, published, featureId, reading);
        return { content: inForm(citeItem(atlas, pageAddress(service), collectionId, item), name) };
      },
    };
  },
  operations: (service) =>
    service.collections.map((published) => {
      const { collection, title } = published;
      return {
        path: `/collections/${collection.id}/items/{featureId}/citation`,
        tag: 'Data',
        operationId: `${collection.id}.getCitation`,
        summary: `How to cite an item of ${title}`,
        parameters: citationParameters,
        pathParameters: [featureId(published)],
        content: citationContent(citeAtlas(service.atlas, pageAddress(service))),
        responses: notFoundResponse,
      };
    }),
};

/** @param example a citation */
function citationContent(example: Citation): Record<string, Content> {
  return Object.fromEntries(
    citationFormats.map(({ name, type }): [string, Content] => {
      if (name === 'html') return ['text/html', htmlContent];
      const schema = name === 'json' ? schemaReference('citation') : { type: 'string' };
      return [type, { schema, example: inForm(example, name) }];
    }),
  );
}

function formatOf({ search, accept }: Asked, parameters: readonly Parameter<unknown>[]) {
  const texts = parseSearch(search, parameters);
  return chooseFormat(citationFormats, readParameter(texts, citationFormatParameter), accept);
}

function inForm(citation: Citation, name: CitationFormat): object | string {
  return name === 'json' || name === 'html' ? citation : `${citation[name]}\n`;
}
