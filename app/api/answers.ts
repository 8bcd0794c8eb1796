import { etagOf } from '@/geo/etag';
import type { Link } from '@/geo/ogc/documents';
import type { Made } from '@/geo/ogc/resource';

/** The bytes of an answer. */
export interface Answer {
  body: Uint8Array<ArrayBuffer>;
  etag: string;
  /** The field `Link` (RFC 8288); undefined when there are none. */
  link: string | undefined;
}

/** Finished answers by key; those not asked for longest go first. */
export interface Answers {
  /** The answer of a key, made when it is not there. What `make` throws is thrown, not kept. */
  get(key: string, make: () => Made): Answer;
  /** Bytes of all answers held. */
  readonly size: number;
}

/**
 * Keeps the bytes of documents, so that each is made once.
 * @param capacity bytes that it holds at most; a larger answer is made anew each time
 */
export function createAnswers(capacity: number): Answers {
  const held = new Map<string, Answer>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    get(key, make) {
      const known = held.get(key);
      if (known) {
        // A map keeps the order of insertion: the one just asked for goes to the end.
        held.delete(key);
        held.set(key, known);
        return known;
      }
      const { content, links = [] } = make();
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      const body = new TextEncoder().encode(text);
      const answer = { body, etag: etagOf(body), link: linkField(links) };
      held.set(key, answer);
      size += body.length;
      for (const [oldest, { body: old }] of held) {
        if (size <= capacity) break;
        held.delete(oldest);
        size -= old.length;
      }
      return answer;
    },
  };
}

/** Relations that programs look for before they read an answer. */
const announced = ['self', 'next', 'prev', 'alternate', 'describedby'];

function linkField(links: readonly Link[]): string | undefined {
  const parts = links
    .filter(({ rel }) => announced.includes(rel))
    .map(({ href, rel, type }) => `<${href}>; rel="${rel}"; type="${type}"`);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
