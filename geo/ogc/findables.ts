import { type FindablesDocument, findableKinds } from '../find/findable';
import { findablesOf } from '../find/findables';
import { readParameter } from '../parameter';
import { formatItemQuery } from '../query';
import { type Reading, readAs } from '../reading';
import { parseSearch, readingParameters, readReading } from '../search';
import { json, link } from './links';
import { chooseFormat } from './negotiate';
import { htmlContent, schemaReference } from './operation';
import { checkReading } from './readings';
import { documentParameter, jsonFormats, type Resource } from './resource';
import type { Service } from './service';

const parameters = [...readingParameters, documentParameter];

/** All that can be found: names in all their spellings, statements, and what they lead to. */
export const findables: Resource = {
  template: '/findables',
  request(service, asked) {
    const texts = parseSearch(asked.search, parameters);
    const { name, type } = chooseFormat(
      jsonFormats,
      readParameter(texts, documentParameter),
      asked.accept,
    );
    const reading = readReading(texts);
    checkReading(service, reading);
    return {
      key: `/findables?${formatItemQuery(reading)}&f=${name}`,
      type,
      make: () => ({ content: documentOf(service, reading) }),
    };
  },
  operations: (service) => {
    const { version, findables: all } = documentOf(service, {});
    return [
      {
        path: '/findables',
        tag: 'Data',
        operationId: 'getFindables',
        summary: 'All that can be found: names in all their spellings, statements, sources',
        parameters,
        content: {
          [json]: {
            schema: schemaReference('findables'),
            example: { version, findables: all.slice(0, 1) },
          },
          'text/html': htmlContent,
        },
      },
    ];
  },
  schemas: () => ({ findables: schema }),
  landingLinks: (service) => [
    link(service, 'related', '/findables', json, 'All that can be found, for a search'),
  ],
};

function documentOf({ atlas }: Service, reading: Partial<Reading>): FindablesDocument {
  const { figures = atlas.reading.figures, without = atlas.reading.without } = reading;
  const read = readAs(atlas, { figures, without });
  return { version: atlas.version, findables: findablesOf(read) };
}

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const schema = {
  type: 'object',
  required: ['version', 'findables'],
  properties: {
    version: text,
    findables: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'kind', 'title'],
        properties: {
          id: text,
          kind: { ...text, enum: [...findableKinds] },
          title: text,
          detail: text,
          names: texts,
          address: text,
          claims: texts,
          claimed: text,
        },
      },
    },
  },
};
