import { documentResource } from '../documentResource';
import { json, link } from '../links';
import { type DocumentFormat, formLinks, jsonFormats, type Resource } from '../resource';
import type { Service } from '../service';
import { matrixSetPath, tilingSchemes } from './tileset';
import { webMercatorQuad, webMercatorQuadId, webMercatorQuadUri } from './webMercatorQuad';

const title = 'Grids that tiles are cut along';
const path = '/tileMatrixSets';

function listDocument(service: Service, form: DocumentFormat) {
  return {
    title,
    tileMatrixSets: [
      {
        id: webMercatorQuadId,
        title: webMercatorQuad.title,
        uri: webMercatorQuadUri,
        links: [link(service, 'self', matrixSetPath, json, webMercatorQuad.title)],
      },
    ],
    links: formLinks(service, path, jsonFormats, form, title),
  };
}

/** The tile matrix sets: OGC API - Tiles, section 6.2. */
export const matrixSetsResource: Resource = documentResource(
  {
    path,
    formats: jsonFormats,
    make: listDocument,
    tag: 'Tiles',
    operationId: 'getTileMatrixSetsList',
    summary: title,
    schema: 'tileMatrixSets',
    example: (service) => listDocument(service, 'json'),
  },
  { landingLinks: (service) => [link(service, tilingSchemes, path, json, title)] },
);

function setDocument(service: Service, form: DocumentFormat) {
  const links = formLinks(service, matrixSetPath, jsonFormats, form, webMercatorQuad.title);
  return { ...webMercatorQuad, links };
}

/** The one tile matrix set that there is. */
export const matrixSetResource: Resource = documentResource({
  path: matrixSetPath,
  formats: jsonFormats,
  make: setDocument,
  tag: 'Tiles',
  operationId: 'getTileMatrixSet',
  summary: `The grid ${webMercatorQuadId}`,
  schema: 'tileMatrixSet',
  example(service) {
    const document = setDocument(service, 'json');
    return { ...document, tileMatrices: document.tileMatrices.slice(0, 1) };
  },
});
