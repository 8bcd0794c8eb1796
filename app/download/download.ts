import { openAtlas } from '@/geo/atlas/open';
import { fileStem } from '@/geo/download/fileStem';
import { type DataFormat, shownArchive } from '@/geo/download/files';
import { InvalidParameter } from '@/geo/errors';
import { publishedCollection } from '@/geo/ogc/service';
import { parseMapParameter, parseSizeParameter } from '@/geo/sheet/camera';
import { makeSheet } from '@/geo/sheet/sheet';
import { writeSvg } from '@/geo/sheet/svg';
import { errorResponse } from '../api/problem';
import { openService } from '../api/service';
import { pageAddress } from './pageAddress';
import { sheetOf } from './sheet';
import { type Shown, shownOf } from './shown';

const formats = ['geojson', 'csv', 'svg'] as const;

/** Longer links than this are of nobody who reads. */
const longestQuery = 4000;

/** Answers a download; whatever goes wrong becomes an `application/problem+json`. */
export function download(request: Request): Promise<Response> {
  return answer(request).catch(errorResponse);
}

async function answer(request: Request): Promise<Response> {
  const { search, searchParams } = new URL(request.url);
  if (search.length > longestQuery) {
    throw new InvalidParameter('query', `${search.length} characters`, `at most ${longestQuery}`);
  }
  const asked = searchParams.get('format') ?? '';
  const format = formats.find((known) => known === asked);
  if (!format) throw new InvalidParameter('format', asked, `one of ${formats.join(', ')}`);
  const map = searchParams.get('map') ?? undefined;
  if (map !== undefined) parseMapParameter(map);
  const query = Object.fromEntries(searchParams);
  const shown = shownOf(await openAtlas(), query, pageAddress(request.headers), map);
  return format === 'svg' ? picture(shown, searchParams) : data(shown, format, request.headers);
}

async function data(shown: Shown, format: DataFormat, headers: Headers): Promise<Response> {
  const { service } = await openService(headers);
  const bytes = shownArchive(shown, format, (id) => publishedCollection(service, id));
  return file(bytes, 'application/zip', `attachment; filename="${stemOf(shown)}-${format}.zip"`);
}

/** The map with title, legend and sources; `part=frame` leaves the map out, for a picture of it. */
function picture(shown: Shown, parameters: URLSearchParams): Response {
  const [map, part, theme] = ['map', 'part', 'theme'].map((name) => parameters.get(name));
  const { root } = makeSheet(
    sheetOf(shown, {
      camera: map ? parseMapParameter(map) : null,
      size: parseSizeParameter(parameters.get('size') ?? '960x640'),
      theme: theme === 'dark' ? 'dark' : 'light',
      withoutMap: part === 'frame',
    }),
  );
  return file(writeSvg(root), 'image/svg+xml', `inline; filename="${stemOf(shown)}.svg"`);
}

function stemOf({ atlas: { manifest, version } }: Shown): string {
  return fileStem({ id: manifest.id, updated: manifest.updated, version });
}

/** Not kept by the server in front: a file holds the address by which it was asked for. */
function file(body: string | Uint8Array<ArrayBuffer>, type: string, disposition: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': disposition,
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  });
}
