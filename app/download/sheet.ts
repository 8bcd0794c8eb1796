import manifest from '@/geo/basemap/manifest.json';
import { restrictionLines } from '@/geo/download/words';
import { layerOf } from '@/geo/layers';
import { itemsOf } from '@/geo/layers/collections';
import type { StyleContext } from '@/geo/layers/layer';
import { cameraFor, type SheetCamera, type SheetSize } from '@/geo/sheet/camera';
import type { Sheet } from '@/geo/sheet/sheet';
import { palettes, type Theme } from '@/geo/style/palette';
import { summarize } from '@/geo/summary/summary';
import type { Shown } from './shown';

/** How a sheet is drawn. */
export interface SheetLook {
  /** null: the first view. */
  camera: SheetCamera | null;
  size: SheetSize;
  theme: Theme;
  withoutMap?: boolean;
}

/** The sheet of what is shown. */
export function sheetOf(shown: Shown, { camera, size, theme, withoutMap }: SheetLook): Sheet {
  const { data, summary, view, on, items } = shown;
  const context = contextOf(shown, theme);
  return {
    camera: camera ?? cameraFor(summary.bbox, size),
    size,
    context,
    on,
    items,
    countries: itemsOf(shown.atlas, 'countries'),
    title: summary.title,
    lead: [
      `${summarize({ on, items, figures: view.figures })}.`,
      `${restrictionLines(view, summary.facets).join(' · ')}.`,
      ...data.notices,
    ],
    legend: on.flatMap((id) => {
      const [layer, own] = [layerOf(id), items[id]];
      return layer && own ? layer.legend(context, own) : [];
    }),
    foot: footOf(shown),
    ...(withoutMap && { withoutMap }),
  };
}

function contextOf({ data: { view, panel }, summary }: Shown, theme: Theme): StyleContext {
  const wanted = view.indicator ?? summary.indicator;
  const indicator = summary.indicators.find(({ id }) => id === wanted) ?? summary.indicators[0];
  if (!indicator) throw new Error('the atlas has no indicator that can fill the map');
  return {
    palette: palettes[theme],
    fonts: { regular: 'Regular', bold: 'Bold' },
    indicator,
    measure: view.measure ?? summary.measures[0]?.id ?? null,
    focus: summary.focus,
    selected: panel?.rings ?? view.select,
    related: panel?.related ?? [],
  };
}

function footOf({ summary, atlas, address }: Shown): string[] {
  const { licence, updated } = atlas.manifest;
  return [
    `After ${summary.source.short}: ${summary.source.title}. Other sources stand with each figure in Oxus.`,
    `${summary.disclaimer} Map: ${manifest.attribution}; Mercator, the scale holds for the middle.`,
    `Oxus, ${licence}. Data of ${updated}, version ${atlas.version.slice(0, 20)}.`,
    address,
  ];
}
