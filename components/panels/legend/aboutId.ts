/** Id of the element that says what a layer shows and from where. */
export function aboutId(layer: string): string {
  return `about-${layer}`;
}
