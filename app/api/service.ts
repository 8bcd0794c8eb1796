import 'server-only';
import { openAtlas } from '@/geo/atlas/open';
import { collections } from '@/geo/layers/collections';
import { layers } from '@/geo/layers/index';
import { publish, type Service } from '@/geo/ogc/service';
import { type Answers, createAnswers } from './answers';
import { apiBase } from './base';

interface Held {
  service: Service;
  answers: Answers;
  /** The registry that the service was made from; a new one while the code is being changed. */
  registry: typeof collections;
}

declare global {
  /** Next may load this module more than once; what it holds shall exist once. */
  var oxusApi: Held | undefined;
}

const capacity = 64 * 1024 * 1024;

/** The atlas as the API serves it, and its finished answers: made once for each version. */
export async function openService(): Promise<Held> {
  const atlas = await openAtlas();
  const held = globalThis.oxusApi;
  if (held?.service.atlas.version === atlas.version && held.registry === collections) return held;
  const next: Held = {
    service: publish(apiBase(process.env), atlas, collections, layers),
    answers: createAnswers(capacity),
    registry: collections,
  };
  globalThis.oxusApi = next;
  return next;
}
