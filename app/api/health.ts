import { openService } from './service';

/**
 * Whether this server can answer, for programs that watch it: 200 with the version of its atlas.
 * It is no resource of the service, takes no parameters, and nobody may keep it.
 */
export async function healthResponse(headers: Headers): Promise<Response> {
  const { service } = await openService(headers);
  const body = JSON.stringify({ status: 'ok', atlas: service.atlas.version });
  return new Response(body, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'application/json',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
