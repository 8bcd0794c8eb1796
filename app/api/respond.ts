import { matchesEtag } from '@/geo/etag';
import { html } from '@/geo/ogc/links';
import type { Resource } from '@/geo/ogc/resource';
import { findResource } from '@/geo/ogc/resources';
import { pageResponse } from './drawn';
import { commonHeaders, optionsHeaders } from './headers';
import { healthResponse } from './health';
import { errorResponse, methodNotAllowed } from './problem';
import { openService } from './service';

/** Answers any request below /api; whatever goes wrong becomes an `application/problem+json`. */
export async function respond(request: Request): Promise<Response> {
  const response = await answer(request).catch(errorResponse);
  return request.method === 'HEAD' ? new Response(null, response) : response;
}

async function answer(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const path = pathname.replace(/^\/api/, '');
  const found = path === '/health' ? undefined : findResource(path);
  if (request.method === 'OPTIONS') {
    return new Response(null, { status: 204, headers: optionsHeaders });
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return methodNotAllowed(request.method);
  }
  if (!found) return healthResponse(request.headers);
  return read(request, found.resource, found.names, path, search.slice(1));
}

async function read(
  request: Request,
  resource: Resource,
  names: readonly string[],
  path: string,
  search: string,
): Promise<Response> {
  const { service, answers } = await openService(request.headers);
  const asked = { search, accept: request.headers.get('accept') };
  const { key, type, make } = resource.request(service, asked, names);
  if (type === html) {
    // Whether there is such an item shows only when the document is made.
    const { links } = make();
    return pageResponse(`${path}${search && `?${search}`}`, links);
  }
  const { body, etag, headers: own } = answers.get(`${service.base} ${key}`, make);
  const headers = { ...commonHeaders, ...own, ETag: etag };
  if (matchesEtag(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, {
    headers: { ...headers, 'Content-Type': type, 'Content-Length': String(body.length) },
  });
}
