const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Where something that takes the focus stands. */
interface Place {
  /** What holds it, the nearest first. */
  within: readonly Element[];
  /** What else takes the focus, the nearest before it first, then what comes after it. */
  others: readonly HTMLElement[];
}

/**
 * Something that is pressed with a key may vanish by that, as the chip of a filter that is taken
 * back. The focus would then be on nothing, and the next Tab begin at the top of the page: it goes
 * to what stands before it in the nearest part that is still there, else to what stands after it.
 * Focus that somebody moves otherwise stays there. Returns the function that ends this.
 */
export function keepFocus(document: Document): () => void {
  const keep = () => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return;
    const place = placeOf(activeElement, document);
    // In the second frame: what the press brings to the front takes the focus in the first.
    requestAnimationFrame(() => requestAnimationFrame(() => restoreFocus(place, document)));
  };
  // A pointer says where it is; only keys, and those who speak for them, have no detail.
  const onClick = ({ detail }: MouseEvent) => detail === 0 && keep();
  // The single keys of the page, as the one that puts the map in the place of a table.
  const onKey = ({ key, target }: KeyboardEvent) => {
    const typing = target instanceof Element && target.matches('input, textarea, select');
    if (key.length === 1 && !typing) keep();
  };
  document.addEventListener('click', onClick, { capture: true });
  document.addEventListener('keydown', onKey, { capture: true });
  return () => {
    document.removeEventListener('click', onClick, { capture: true });
    document.removeEventListener('keydown', onKey, { capture: true });
  };
}

/** Where an element stands, as long as it is there. */
export function placeOf(element: HTMLElement, document: Document): Place {
  const within: Element[] = [];
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    within.push(parent);
  }
  const all = [...document.querySelectorAll<HTMLElement>(focusable)];
  const at = all.indexOf(element);
  return { within, others: [...all.slice(0, at).reverse(), ...all.slice(at + 1)] };
}

/** Moves the focus to a place when it is on nothing. */
export function restoreFocus({ within, others }: Place, document: Document): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  for (const part of within) {
    if (!part.isConnected) continue;
    for (const other of others) {
      if (!part.contains(other) || !isShown(other)) continue;
      other.focus();
      if (document.activeElement === other) return;
    }
  }
}

/** Whether something is drawn, so that it can take the focus. */
function isShown(element: HTMLElement): boolean {
  return element.isConnected && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
}
