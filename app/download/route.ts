import { download } from './download';

/** What a view shows as files: `?…view…&format=geojson`, `csv` or `svg`. */
export function GET(request: Request): Promise<Response> {
  return download(request);
}
