import { htmlContent, type Operation, schemaReference } from './operation';
import {
  type DocumentFormat,
  documentParameter,
  type Formats,
  type Resource,
  readFormat,
} from './resource';
import type { Service } from './service';

/** A document of which there is only one. */
export interface OneDocument {
  /** Its path below the landing page; empty for that page itself. */
  path: string;
  formats: Formats<DocumentFormat>;
  make(service: Service, form: DocumentFormat): object;
  tag?: Operation['tag'];
  operationId: string;
  summary: string;
  /** Name of its schema in the API definition. */
  schema: string;
  /** Left out for a document that is too long to be its own example. */
  example?: (service: Service) => object;
}

/** The resource of a document of which there is only one. */
export function documentResource(document: OneDocument, more: Partial<Resource> = {}): Resource {
  const { path, formats, make, tag = 'Capabilities', operationId, summary, example } = document;
  return {
    template: path,
    request(service, asked) {
      const { name, type } = readFormat(asked, formats);
      return { key: `${path}?f=${name}`, type, make: () => ({ content: make(service, name) }) };
    },
    operations: (service) => [
      {
        path,
        tag,
        operationId,
        summary,
        parameters: [documentParameter],
        content: {
          [formats[0].type]: {
            schema: schemaReference(document.schema),
            ...(example && { example: example(service) }),
          },
          'text/html': htmlContent,
        },
      },
    ],
    ...more,
  };
}
