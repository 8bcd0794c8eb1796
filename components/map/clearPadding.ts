/** How far a part of the map lies from its edges, in px. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/**
 * What a view of the story leaves free at each edge of the map, for what floats there. The still
 * picture stands in the part that is clear, placed by the style sheet before any script runs;
 * whatever fits the camera takes its box, so that picture and map coincide.
 *
 * @param container The element that the map fills.
 */
export function clearPadding(container: HTMLElement): Padding {
  const clear = container.closest('[data-map]')?.querySelector('[data-clear]');
  const outer = container.getBoundingClientRect();
  const inner = (clear ?? container).getBoundingClientRect();
  return {
    top: Math.max(0, inner.top - outer.top),
    right: Math.max(0, outer.right - inner.right),
    bottom: Math.max(0, outer.bottom - inner.bottom),
    left: Math.max(0, inner.left - outer.left),
  };
}
