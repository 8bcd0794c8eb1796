import { useSyncExternalStore } from 'react';
import type { Copy } from '@/geo/sourceText/match';

/** The reader's own copy of the source document, as the page holds it. */
export interface OwnCopyState {
  /** The text as it came; in memory only, unless the reader asks to remember it. */
  text: string | null;
  copy: Copy | null;
  /** Whether the reader column shows it instead of the digest. */
  shown: boolean;
  /** The last thing that happened, in a sentence. */
  said: string;
}

const none: OwnCopyState = { text: null, copy: null, shown: false, said: '' };
let state = none;
const listeners = new Set<() => void>();

/** Changes what is held. Browser only: on the server one state would be everybody's. */
export function setOwnCopy(change: Partial<OwnCopyState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** Forgets the text. */
export function forgetOwnCopy(said = ''): void {
  setOwnCopy({ ...none, said });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The reader's own copy. The server has none. */
export function useOwnCopy(): OwnCopyState {
  return useSyncExternalStore(
    subscribe,
    () => state,
    () => none,
  );
}

/** The id of the element that shows a part of the copy. */
export function copyPartId(paragraphs: readonly number[]): string {
  return `own-copy-${paragraphs[0]}`;
}

/** Where a paragraph of the source document stands in the copy, when that is shown and has it. */
export function useOwnCopyTarget(paragraph: number): string | undefined {
  const { copy, shown } = useOwnCopy();
  if (!copy || !shown) return undefined;
  const part = copy.parts.find(({ paragraphs }) => paragraphs.includes(paragraph));
  return part && copyPartId(part.paragraphs);
}
