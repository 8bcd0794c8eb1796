import type { Conformance, LandingPage } from './documents';
import { attribution, json, licenceLink, link, openApiJson } from './links';
import type { Service } from './service';

/** The landing page: OGC API - Features /req/core/root-success. */
export function landingPage(service: Service): LandingPage {
  const { title, summary } = service.atlas.manifest;
  return {
    title,
    description: summary,
    attribution: attribution(service),
    links: [
      link(service, 'self', '', json, 'This document'),
      link(service, 'service-desc', '/openapi', openApiJson, 'The API definition'),
      link(service, 'conformance', '/conformance', json, 'What of the standard holds here'),
      link(service, 'data', '/collections', json, 'The collections'),
      link(service, 'describedby', '/citation', json, 'How to cite the atlas'),
      licenceLink(service),
    ],
  };
}

/** The conformance classes that hold: OGC API - Features /req/core/conformance-success. */
export function conformance(): Conformance {
  const features = 'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf';
  return { conformsTo: [`${features}/core`, `${features}/geojson`, `${features}/oas30`] };
}
