import 'server-only';
import type { Atlas } from '@/geo/atlas/atlas';
import { openAtlas } from '@/geo/atlas/open';
import { collections } from '@/geo/layers/collections';
import { layers } from '@/geo/layers/index';
import { publish, type Service } from '@/geo/ogc/service';
import { type Answers, createAnswers } from './answers';
import { requestBase } from './base';

interface Opened {
  service: Service;
  answers: Answers;
}

interface Held extends Opened {
  /** The registry that the service was made from; a new one while the code is being changed. */
  registry: typeof collections;
}

declare global {
  /** Next may load this module more than once; what it holds shall exist once. */
  var oxusApi: Held | undefined;
}

const capacity = 64 * 1024 * 1024;

/**
 * The atlas as the API serves it, and its finished answers: made once for each version.
 * @param headers of the request, which say its public address where a proxy is trusted
 * @throws Error when the atlas cannot be read or prepared, which is no fault of the request
 */
export async function openService(headers: Headers): Promise<Opened> {
  const atlas = await openAtlas();
  const { service, answers } = hold(atlas);
  return { service: { ...service, base: requestBase(process.env, headers) }, answers };
}

function hold(atlas: Atlas): Held {
  const held = globalThis.oxusApi;
  if (held?.service.atlas.version === atlas.version && held.registry === collections) return held;
  globalThis.oxusApi = {
    service: prepare(atlas),
    answers: createAnswers(capacity),
    registry: collections,
  };
  return globalThis.oxusApi;
}

/** What is missing in the atlas is not missing in the request: no NotFound may come from here. */
function prepare(atlas: Atlas): Service {
  try {
    return publish('', atlas, collections, layers);
  } catch (cause) {
    throw new Error(`The collections of the atlas "${atlas.manifest.id}" cannot be made`, {
      cause,
    });
  }
}
