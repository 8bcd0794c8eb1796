import 'server-only';
import { openService } from '@/app/api/service';
import type { ApiPageProps } from '@/components/api/ApiPage';
import type { DocumentViewProps } from '@/components/api/DocumentView';
import { InputError } from '@/geo/errors';
import { collectionsDocument } from '@/geo/ogc/collections';
import { isItem, isItems, linksOf } from '@/geo/ogc/documentKind';
import { attribution, html, licenceLink } from '@/geo/ogc/links';
import { findResource, resources } from '@/geo/ogc/resources';
import { publishedCollection, type Service } from '@/geo/ogc/service';

export interface Asked {
  /** Parts of the path below the landing page, percent-encoded. */
  path: readonly string[];
  query: Readonly<Record<string, string | string[] | undefined>>;
  headers: Headers;
}

export interface ApiPageData extends Omit<ApiPageProps, 'children'> {
  /** Its own address. */
  canonical: string;
  view: DocumentViewProps;
}

/**
 * The document that a page shows: the very one that the same address answers as JSON.
 * @returns undefined for what the API does not have
 */
export async function readApiPage(asked: Asked): Promise<ApiPageData | undefined> {
  const { service } = await openService(asked.headers);
  try {
    return read(service, asked);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function read(service: Service, { path: parts, query: given }: Asked): ApiPageData | undefined {
  const path = parts.map((part) => `/${part}`).join('');
  const query = Object.entries(given).flatMap(([name, texts = []]) =>
    [texts].flat().map((text): [string, string] => [name, text]),
  );
  const { resource, names } = findResource(path);
  const search = new URLSearchParams(query).toString();
  const { content } = resource.request(service, { search, accept: html }, names).make();
  if (typeof content === 'string' || content instanceof Uint8Array) return undefined;
  const collection = names[0] === undefined ? undefined : publishedCollection(service, names[0]);
  const title = titleOf(content, parts, collection?.title) ?? service.atlas.manifest.title;
  const address = service.base + path;
  return {
    title,
    lead: leadOf(content, collection?.collection.description),
    above: above(service, parts, collection?.title),
    links: linksOf(content),
    attribution: attribution(service),
    licence: licenceLink(service),
    canonical: linksOf(content).find(({ rel }) => rel === 'self')?.href ?? address,
    view: {
      document: content,
      title,
      query,
      base: service.base,
      address,
      ...(path === '' && { collections: collectionsDocument(service, resources).collections }),
    },
  };
}

const titles: Record<string, string> = {
  conformance: 'What of the standard holds here',
  openapi: 'The API, to be read and tried',
  collections: 'The collections',
  citation: 'How to cite it',
  queryables: 'What items can be asked for by',
  schema: 'What an item has',
  items: 'Items',
  tiles: 'Vector tiles',
  tileMatrixSets: 'Grids of tiles',
};

function titleOf(
  document: object,
  parts: readonly string[],
  collection: string | undefined,
): string | undefined {
  if (isItem(document)) return document.properties.name;
  if (isItems(document)) return collection;
  if ('title' in document && typeof document.title === 'string' && parts.at(-1) !== 'citation') {
    return document.title;
  }
  const last = parts.at(-1) ?? '';
  return titles[last] ?? (last ? decodeURIComponent(last) : undefined);
}

function leadOf(document: object, collection: string | undefined): string | undefined {
  if (isItem(document)) return document.panel.lead;
  if (isItems(document)) return collection;
  return 'description' in document && typeof document.description === 'string'
    ? document.description
    : undefined;
}

/** The pages above: the API, the collections, the collection, its items. */
function above({ base }: Service, parts: readonly string[], collection: string | undefined) {
  const steps = parts[0] === 'collections' ? ['Collections', collection, undefined] : [];
  return parts.map((_, depth) => {
    const path = parts.slice(0, depth).map((part) => `/${part}`);
    const title =
      depth === 0
        ? 'Data API'
        : (steps[depth - 1] ?? titles[parts[depth - 1] ?? ''] ?? parts[depth - 1] ?? '');
    return { title, href: `${base}${path.join('')}?f=html` };
  });
}
