import { expect, type Page } from '@playwright/test';

/** What of the map's own object the journeys ask; the page puts it on `window` as `oxus.map`. */
interface DrawnMap {
  queryRenderedFeatures(options: { layers: string[] }): { properties: Record<string, unknown> }[];
  queryRenderedFeatures(
    area: [[number, number], [number, number]],
    options: { layers: string[] },
  ): { layer: { id: string }; properties: Record<string, unknown> }[];
  getStyle(): { layers: { id: string; layout?: object }[] };
  querySourceFeatures(source: string): { properties: Record<string, unknown> }[];
  project(position: [number, number]): { x: number; y: number };
  getCenter(): { lng: number; lat: number };
  getZoom(): number;
  getCanvas(): HTMLCanvasElement;
  getPaintProperty(layer: string, name: string): unknown;
  getLayoutProperty(layer: string, name: string): unknown;
  setLayoutProperty(layer: string, name: string, value: unknown): unknown;
  addSource(id: string, source: object): unknown;
  addLayer(layer: object): unknown;
  once(event: 'idle', listener: () => void): unknown;
  triggerRepaint(): void;
  isMoving(): boolean;
}

declare global {
  interface Window {
    oxus?: { map: DrawnMap };
  }
}

/** Opens a page of the atlas and waits until its map has drawn the story. */
export async function openMap(page: Page, path = '/') {
  await page.goto(path);
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'drawn');
}

/** Ids of the items that the map has drawn in a style layer, each once. */
export function drawnItems(page: Page, styleLayer: string): Promise<string[]> {
  return page.evaluate((id) => {
    const features = window.oxus?.map.queryRenderedFeatures({ layers: [id] }) ?? [];
    return [...new Set(features.map(({ properties }) => String(properties.id)))].sort();
  }, styleLayer);
}

/** Ids of the items in the tiles that the map draws a layer from, each once, in sight or not. */
export function loadedItems(page: Page, layer: string): Promise<string[]> {
  return page.evaluate((id) => {
    const features = window.oxus?.map.querySourceFeatures(id) ?? [];
    return [...new Set(features.map(({ properties }) => String(properties.id)))].sort();
  }, layer);
}

/** Waits until a style layer has drawn what is asked of it. */
export function expectDrawn(page: Page, styleLayer: string) {
  return expect.poll(() => drawnItems(page, styleLayer));
}

/** Where a position stands in the window, in px. */
export async function screenPoint(page: Page, position: [number, number]) {
  const point = await page.evaluate((lngLat) => {
    const map = window.oxus?.map;
    if (!map) return undefined;
    const { x, y } = map.project(lngLat);
    const box = map.getCanvas().getBoundingClientRect();
    return { x: box.x + x, y: box.y + y };
  }, position);
  if (!point) throw new Error('the map is not there');
  return point;
}

/** Clicks the map at a position. */
export async function clickMap(page: Page, position: [number, number]) {
  const { x, y } = await screenPoint(page, position);
  await page.mouse.click(x, y);
}

/** Centre and zoom of the map. */
export function camera(page: Page) {
  return page.evaluate(() => {
    const map = window.oxus?.map;
    if (!map) throw new Error('the map is not there');
    const { lng, lat } = map.getCenter();
    return { lng, lat, zoom: map.getZoom() };
  });
}

/** Positions of what the journeys click on. */
export const positions = {
  crocus: [37.39, 55.826],
  beslan: [44.54, 43.184],
  kabul: [69.13, 34.49],
  /** In the east of Tajikistan, clear of labels and lines. */
  tajikistan: [73.2, 38.2],
  uzbekistan: [62.5, 42.4],
} satisfies Record<string, [number, number]>;
