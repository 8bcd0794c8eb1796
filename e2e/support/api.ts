import { type IncomingHttpHeaders, request as send } from 'node:http';
import { type APIRequestContext, type APIResponse, expect } from '@playwright/test';

/** The data API as other programs use it: over HTTP, from the addresses that it gives itself. */

export interface Link {
  href: string;
  rel: string;
  type: string;
  templated?: boolean;
}

export interface Page {
  type: string;
  timeStamp: string;
  numberMatched: number;
  numberReturned: number;
  links: Link[];
  features: {
    type: string;
    id: string;
    geometry: { coordinates: number[] } | null;
    properties: Record<string, unknown>;
  }[];
}

export const attacks = '/api/collections/attacks/items';
export const claims = '/api/collections/claims/items';

/** Playwright follows redirects unless told not to; no address of ours may need one. */
export function ask(request: APIRequestContext, path: string, headers = {}): Promise<APIResponse> {
  return request.get(path, { maxRedirects: 0, headers });
}

export async function page(request: APIRequestContext, path: string): Promise<Page> {
  const response = await ask(request, path);
  expect(response.status(), path).toBe(200);
  return response.json();
}

export async function ids(request: APIRequestContext, path: string): Promise<string[]> {
  return (await page(request, path)).features.map(({ id }) => id);
}

export async function collectionIds(request: APIRequestContext): Promise<string[]> {
  const { collections } = await (await ask(request, '/api/collections')).json();
  return collections.map(({ id }: { id: string }) => id);
}

/** What goes over the wire: Playwright's own requests decode what they get. */
export function raw(
  base: string | undefined,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
  const { hostname, port } = new URL(base ?? '');
  return new Promise((resolve, reject) => {
    const sent = send({ hostname, port, path, method, headers, agent: false }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      const { statusCode: status = 0, headers: fields } = answer;
      resolve({ status, headers: fields, body: Buffer.concat(chunks) });
    });
    sent.on('error', reject).end();
  });
}
