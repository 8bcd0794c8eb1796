'use client';

import { type RefObject, useEffect } from 'react';

/**
 * How a modal dialog closes: with Escape, which then does not reach the selection behind it, and
 * with a click beside it. Its content stands in one element that fills it.
 */
export function useDialogClosing(ref: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      dialog.close();
    };
    const onClick = (event: MouseEvent) => {
      // The backdrop is the dialog itself; what is in it is inside another element.
      if (event.target === dialog) dialog.close();
    };
    // Before a field in it takes Escape for itself.
    dialog.addEventListener('keydown', onKey, { capture: true });
    dialog.addEventListener('click', onClick);
    return () => {
      dialog.removeEventListener('keydown', onKey, { capture: true });
      dialog.removeEventListener('click', onClick);
    };
  }, [ref]);
}
