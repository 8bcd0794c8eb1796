/** Room in CSS pixels that is kept above a passage when it is scrolled into sight. */
const margin = 16;

/**
 * How far a scrolling element must move so that a part of it can be seen.
 * @param view top and bottom of what can be seen, CSS pixels
 * @param part top and bottom of the part, in the same coordinates
 * @returns pixels to scroll down (negative: up); 0 when the part can be seen, or fills the view
 */
export function scrollDistance(
  view: { top: number; bottom: number },
  part: { top: number; bottom: number },
): number {
  const seen = Math.min(view.bottom, part.bottom) - Math.max(view.top, part.top);
  const enough = Math.min(part.bottom - part.top, view.bottom - view.top, 56);
  return seen >= enough ? 0 : part.top - view.top - margin;
}

/** The nearest ancestor that scrolls, else undefined (the page itself). */
export function scroller(element: Element): Element | undefined {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent);
    if (/auto|scroll/.test(overflowY) && parent.scrollHeight > parent.clientHeight) return parent;
  }
  return undefined;
}

/**
 * Brings an element into sight within its column, and only when it is out of sight; the page and
 * other columns stay. Smooth, unless the reader asks for reduced motion.
 */
export function revealWithin(element: Element): void {
  const container = scroller(element);
  const view = container?.getBoundingClientRect() ?? { top: 0, bottom: window.innerHeight };
  const distance = scrollDistance(view, element.getBoundingClientRect());
  if (distance === 0) return;
  const reduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  (container ?? window).scrollBy({ top: distance, behavior: reduced ? 'auto' : 'smooth' });
}

/** Reveals a passage by its id and moves the focus there, once the page shows the article. */
export function revealPassage(id: string): void {
  requestAnimationFrame(() => {
    const passage = document.getElementById(id);
    if (!passage) return;
    revealWithin(passage);
    passage.focus({ preventScroll: true });
  });
}
