import type { Conformance, LandingPage } from './documents';
import { attribution, html, json, licenceLink, link, openApiJson } from './links';
import { type DocumentFormat, formLinks, jsonFormats, type Resource } from './resource';
import type { Service } from './service';

/**
 * The landing page: OGC API - Features /req/core/root-success.
 * @param resources all of the service: some of them are linked from here
 */
export function landingPage(
  service: Service,
  resources: readonly Resource[],
  form: DocumentFormat = 'json',
): LandingPage {
  const { title, summary } = service.atlas.manifest;
  return {
    title,
    description: summary,
    attribution: attribution(service),
    links: [
      ...formLinks(service, '', jsonFormats, form, 'This document'),
      link(service, 'service-desc', '/openapi', openApiJson, 'The API definition'),
      link(service, 'service-doc', '/openapi?f=html', html, 'The API, to be read and tried'),
      link(service, 'conformance', '/conformance', json, 'What of the standard holds here'),
      link(service, 'data', '/collections', json, 'The collections'),
      link(service, 'data', '/collections?f=html', html, 'The collections as a page'),
      ...resources.flatMap((resource) => resource.landingLinks?.(service) ?? []),
      licenceLink(service),
    ],
  };
}

/** The conformance classes that hold: OGC API - Features /req/core/conformance-success. */
export function conformance(
  service: Service,
  resources: readonly Resource[],
  form: DocumentFormat = 'json',
): Conformance {
  return {
    conformsTo: [...new Set(resources.flatMap(({ conformsTo = [] }) => conformsTo))],
    links: formLinks(service, '/conformance', jsonFormats, form, 'This document'),
  };
}
