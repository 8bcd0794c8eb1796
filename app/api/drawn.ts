import 'server-only';
import type { Link } from '@/geo/ogc/documents';
import { html } from '@/geo/ogc/links';
import { linkField } from './answers';
import { commonHeaders } from './headers';

/** Names the page that draws an answer, for the server in front: scripts/front/front.mjs. */
export const pageField = 'X-Oxus-Page';

/**
 * The answer to a request for HTML, which has been checked. Pages are drawn by app/api-pages: the
 * server in front asks for the one that this answer names. Without it, as in development, the page
 * is fetched from here.
 * @param target path and query below the landing page
 */
export async function pageResponse(target: string, links: readonly Link[] = []): Promise<Response> {
  const link = linkField(links);
  const headers = { ...commonHeaders, 'Content-Type': html, ...(link && { Link: link }) };
  const page = `/api-pages${target.replace(/^\/(?=$|\?)/, '')}`;
  if (process.env.OXUS_FRONT === '1') {
    return new Response(null, { headers: { ...headers, [pageField]: page } });
  }
  const { status, body } = await fetch(`http://localhost:${process.env.PORT || 3000}${page}`);
  return new Response(body, { status, headers });
}
