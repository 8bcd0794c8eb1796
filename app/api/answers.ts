import { etagOf } from '@/geo/etag';
import type { Link } from '@/geo/ogc/documents';
import { queryablesRelation } from '@/geo/ogc/links';
import type { Made } from '@/geo/ogc/resource';

/** The bytes of an answer. */
export interface Answer {
  body: Uint8Array<ArrayBuffer>;
  etag: string;
  /** Fields besides those that every answer has; `Link` (RFC 8288) when there are links. */
  headers: Readonly<Record<string, string>>;
}

/** Finished answers by key; those not asked for longest go first. */
export interface Answers {
  /** The answer of a key, made when it is not there. What `make` throws is thrown, not kept. */
  get(key: string, make: () => Made): Answer;
  /** Bytes of all answers held, with their keys. */
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
      const answer = write(make());
      held.set(key, answer);
      size += sizeOf(key, answer);
      for (const [oldest, old] of held) {
        if (size <= capacity) break;
        held.delete(oldest);
        size -= sizeOf(oldest, old);
      }
      return answer;
    },
  };
}

/** A filter makes a key as long as an answer is short, so it counts, too. */
function sizeOf(key: string, { body, headers }: Answer): number {
  return body.length + 2 * (key.length + JSON.stringify(headers).length);
}

/** Relations that programs look for before they read an answer. */
const announced = [
  'self',
  'next',
  'prev',
  'alternate',
  'describedby',
  'license',
  queryablesRelation,
];

function write({ content, links = [], headers = {} }: Made): Answer {
  const body = bytesOf(content);
  const link = linkField(links);
  return {
    body,
    etag: contentTag(content, body),
    headers: { ...headers, ...(link && { Link: link }) },
  };
}

function bytesOf(content: Made['content']): Uint8Array<ArrayBuffer> {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
}

/**
 * The tag of an answer: of all that it says but `timeStamp`, which is the only thing that differs
 * between two servers, or before and after a restart, for one version of the atlas.
 */
function contentTag(content: Made['content'], body: Uint8Array): string {
  if (!(typeof content === 'object' && 'timeStamp' in content)) return etagOf(body);
  return etagOf(new TextEncoder().encode(JSON.stringify({ ...content, timeStamp: undefined })));
}

/** The field `Link` (RFC 8288) of those links that programs look for before they read. */
export function linkField(links: readonly Link[]): string | undefined {
  const parts = links
    .filter(({ rel }) => announced.includes(rel))
    .map(({ href, rel, type }) => `<${href}>; rel="${rel}"; type="${type}"`);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
