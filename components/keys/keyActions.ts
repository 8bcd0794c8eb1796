'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { type KeyDefinition, type KeyId, keyDefinitions } from './keys';

/** What answers each key; of several that were said, the latest. */
const actions = new Map<KeyId, readonly (() => void)[]>();
const listeners = new Set<() => void>();
const none: readonly KeyDefinition[] = [];
let answered = none;

function change(id: KeyId, next: readonly (() => void)[]) {
  if (next.length > 0) actions.set(id, next);
  else actions.delete(id);
  answered = keyDefinitions.filter((definition) => actions.has(definition.id));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Says what a key does as long as the component is there. Browser only; the function may be
 * another one each time.
 * @param action null: nothing for now
 */
export function useKeyAction(id: KeyId, action: (() => void) | null): void {
  const current = useRef(action);
  useEffect(() => {
    current.current = action;
  });
  const answers = action !== null;
  useEffect(() => {
    if (!answers) return;
    const run = () => current.current?.();
    change(id, [...(actions.get(id) ?? []), run]);
    return () =>
      change(
        id,
        (actions.get(id) ?? []).filter((other) => other !== run),
      );
  }, [id, answers]);
}

/** Does what a key does; false when nothing answers it. */
export function runKey(id: KeyId): boolean {
  const action = actions.get(id)?.at(-1);
  action?.();
  return action !== undefined;
}

/** The keys that something answers, in the order of the dialog. */
export function useAnsweredKeys(): readonly KeyDefinition[] {
  return useSyncExternalStore(
    subscribe,
    () => answered,
    () => none,
  );
}
