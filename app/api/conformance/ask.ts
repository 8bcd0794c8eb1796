import { vi } from 'vitest';
import { isItems } from '@/geo/ogc/documentKind';
import type { CollectionsDocument, ItemDocument, ItemsDocument } from '@/geo/ogc/documents';
import type { PropertiesDocument } from '@/geo/ogc/propertySchemas';
import { findResource } from '@/geo/ogc/resources';
import { respond } from '../respond';
import { openService } from '../service';

/** Where the API says that it is. */
export const base = 'https://oxus.example/api';

/** Serves the atlas of the repository at that address. */
export function serveAtlas(): void {
  vi.stubEnv('OXUS_ATLAS', 'geo/atlases/isis-khorasan');
  vi.stubEnv('OXUS_BASE_URL', 'https://oxus.example');
}

/** Asks the API. @param path below the landing page, or an address that a link gave */
export function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const address = path.startsWith(base) ? path : base + path;
  return respond(new Request(address, { headers }));
}

/** Path of the items of a collection, with parameters. */
export function itemsPath(id: string, parameters: Record<string, string> = {}): string {
  const search = new URLSearchParams({ limit: '10000', ...parameters });
  return `/collections/${id}/items?${search}`;
}

export async function askItems(path: string): Promise<ItemsDocument> {
  return read(path);
}

export async function askItem(path: string): Promise<ItemDocument> {
  return read(path);
}

export async function askCollections(): Promise<CollectionsDocument['collections']> {
  const document: CollectionsDocument = await read('/collections');
  return document.collections;
}

export async function askSchema(path: string): Promise<PropertiesDocument> {
  return read(path);
}

/**
 * Ids of all items of a collection that meet the parameters, from the resource itself: without the
 * bytes, which cost more than the selection.
 */
export async function idsOf(
  id: string,
  parameters: Record<string, string> = {},
): Promise<string[]> {
  const [path = '', search = ''] = itemsPath(id, parameters).split('?');
  const { service } = await openService(new Headers());
  const { resource, names } = findResource(path);
  const { content } = resource.request(service, { search, accept: null }, names).make();
  if (typeof content !== 'object' || !isItems(content)) throw new Error(`no items at ${path}`);
  return content.features.map((feature) => feature.id);
}

async function read<T>(path: string): Promise<T> {
  const response = await ask(path);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
  return JSON.parse(text);
}
