import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test, vi } from 'vitest';
import { mapStyle } from '@/components/map/mapStyle';
import { listGroups } from '@/components/panels/listGroups';
import { narrowAll, narrowingOf } from '@/components/state/narrowing';
import { parseView } from '@/components/state/parseView';
import {
  emptyView,
  formatView,
  layersOn,
  settleChapter,
  type ViewState,
} from '@/components/state/viewState';
import { tableData } from '@/components/table/tableData';
import type { Atlas } from '@/geo/atlas/atlas';
import { defaultAtlasDirectory } from '@/geo/atlas/open';
import { readAtlas } from '@/geo/atlas/read';
import { filterText } from '@/geo/facets/filterText';
import type { ItemCollection } from '@/geo/feature';
import { layerOf } from '@/geo/layers';
import { itemsOf } from '@/geo/layers/collections';
import { columnsOf } from '@/geo/layers/columns';
import { random } from '@/geo/random';
import { figureChoices, readAs } from '@/geo/reading';
import { palettes } from '@/geo/style/palette';
import { axisOf } from '@/geo/timeline/axis';
import { binItems } from '@/geo/timeline/bins';
import { respond } from './api/respond';
import { pageData } from './pageData';

const states = 1000;

let atlas: Atlas;
beforeAll(async () => {
  vi.stubEnv('OXUS_ATLAS', defaultAtlasDirectory());
  vi.stubEnv('OXUS_BASE_URL', 'https://oxus.example');
  atlas = await readAtlas(defaultAtlasDirectory());
});

type Choices = ReturnType<typeof pageData>['choices'];

/** A view as a reader may come to it: period, facets, layers, measure, figures, sources, table. */
function randomView(draw: () => number, choices: Choices): ViewState {
  const chance = (share: number) => draw() < share;
  const oneOf = <T>(values: readonly T[]): T | undefined =>
    values[Math.floor(draw() * values.length)];
  const some = <T>(values: readonly T[], share: number) => values.filter(() => chance(share));
  const ids = choices.layers.map(({ id }) => id);
  const filters = Object.fromEntries(
    choices.facets.flatMap(({ id, values }) => {
      if (chance(0.65)) return [];
      const chosen = some(values, Math.min(0.6, 3 / values.length)).map((value) => value.id);
      return chosen.length > 0 ? [[id, chosen]] : [];
    }),
  );
  const table = chance(0.3) ? choices.layers[Math.floor(draw() * ids.length)] : undefined;
  const column = chance(0.5) ? oneOf(table?.columns ?? []) : undefined;
  return {
    ...emptyView,
    select: chance(0.2) ? (oneOf(choices.items) ?? null) : null,
    layers: chance(0.5) ? some(ids, 0.6) : null,
    indicator: chance(0.2) ? (oneOf(choices.indicators)?.id ?? null) : null,
    measure: chance(0.5) ? (oneOf(choices.measures)?.id ?? null) : null,
    figures: chance(0.5) ? (oneOf(figureChoices) ?? 'article') : 'article',
    without: chance(0.2) ? some(choices.references, 0.04) : [],
    datetime: chance(0.6) ? randomPeriod(draw) : null,
    filters,
    table: table?.id ?? null,
    sort: column === undefined ? null : `${chance(0.5) ? '-' : ''}${column}`,
  };
}

function randomPeriod(draw: () => number): string {
  const year = () => 1990 + Math.floor(draw() * 37);
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const moment = () => Date.UTC(year(), Math.floor(draw() * 12), 1 + Math.floor(draw() * 28));
  const [from, to] = [moment(), moment()].toSorted((one, other) => one - other);
  const [first, last] = [year(), year()].toSorted((one, other) => one - other);
  const forms = [
    String(year()),
    `${first}/${last}`,
    `${day(from ?? 0)}/${day(to ?? 0)}`,
    `${year()}/..`,
    `../${year()}`,
    `${new Date(from ?? 0).toISOString().slice(0, 19)}Z/..`,
  ];
  return forms[Math.floor(draw() * forms.length)] ?? '2004/2024';
}

const nothing: ItemCollection = { type: 'FeatureCollection', features: [] };

/** How many items have a time. */
const datedOf = (items: ItemCollection | undefined) =>
  (items?.features ?? []).filter(({ properties: { start, end } }) => start !== null || end !== null)
    .length;

const idsIn = (items: ItemCollection | undefined) =>
  (items?.features ?? []).map(({ id }) => id).toSorted();

/** What the API answered already: many views ask the same of a layer that nothing narrows. */
const answers = new Map<string, Promise<string[]>>();

/** Ids that the API gives for a view, as GeoJSON or as a table. */
function askApi(layerId: string, view: ViewState, f: 'json' | 'csv'): Promise<string[]> {
  const layer = layerOf(layerId);
  const { datetime, figures, without, filters } = view;
  const query = new URLSearchParams({ limit: '10000', f });
  const filter = layer && filterText(layer, filters);
  if (filter !== undefined) query.set('filter', filter);
  if (datetime !== null) query.set('datetime', datetime);
  if (figures !== 'article') query.set('figures', figures);
  if (without.length > 0) query.set('without', without.join(','));
  if (layer?.measured) {
    query.set(layer.measured, view.measure ?? atlas.manifest.corridorMeasures[0]?.id ?? '');
  }
  const path = `/api/collections/${layerId}/items?${query}`;
  const answer = answers.get(path) ?? readAnswer(path, f);
  answers.set(path, answer);
  return answer;
}

async function readAnswer(path: string, f: 'json' | 'csv'): Promise<string[]> {
  const response = await respond(new Request(`https://oxus.example${path}`));
  const body = await response.text();
  expect(response.status, `${path}\n${body.slice(0, 400)}`).toBe(200);
  if (f === 'csv') {
    const rows: unknown[] = parse(body, { columns: true, bom: true });
    return rows.map((row) => String(Object(row).id)).toSorted();
  }
  const document: { numberMatched: number; features: { id: string }[] } = JSON.parse(body);
  expect(document.numberMatched).toBe(document.features.length);
  return document.features.map(({ id }) => id).toSorted();
}

/** Ids of the features that the map draws of a layer. */
function onMap(style: ReturnType<typeof mapStyle>, layerId: string): string[] {
  const source = style.sources[layerId];
  if (source?.type !== 'geojson' || typeof source.data !== 'object') return ['no source'];
  if (source.data.type !== 'FeatureCollection') return ['no collection'];
  return source.data.features.map(({ id }) => String(id)).toSorted();
}

test(`${states} random views are the same on map, list, table, histogram, API and in the file`, async () => {
  const { whole } = random(20240322);
  const draw = () => whole(2 ** 30) / 2 ** 30;
  const plain = pageData(atlas, {});
  const seen = { narrowed: 0, empty: 0, rows: 0 };
  for (let run = 0; run < states; run++) {
    const view = settleChapter(randomView(draw, plain.choices), plain.choices);
    const search = formatView(view);
    const query = Object.fromEntries(new URLSearchParams(search));
    const choices = { ...plain.choices, items: new Set(plain.choices.items) };
    expect(parseView(query, choices), search).toEqual({ state: view, notices: [] });

    const data = pageData(atlas, query);
    const narrowing = narrowingOf(view, data.choices);
    const shown = narrowAll(data.items, narrowing);
    const read = readAs(atlas, { figures: view.figures, without: view.without });
    const withGeometry = narrowAll(
      Object.fromEntries(data.choices.layers.map(({ id }) => [id, itemsOf(read, id)] as const)),
      narrowing,
    );
    const always = narrowAll(data.items, { ...narrowing, datetime: null });
    /** Items of the period in the histogram's bars; our atlas has none beyond its axis. */
    const inBars = (id: string) => {
      const layer = { all: always[id] ?? nothing, inside: shown[id] ?? nothing };
      const { bins } = binItems([layer], axisOf(data.atlas.period), 12);
      return bins.reduce((sum, { counts }) => sum + (counts[0]?.inside ?? 0), 0);
    };
    const on = layersOn(view, data.choices);
    const [indicator] = data.atlas.indicators;
    if (!indicator) throw new Error('the atlas has no indicator');
    const style = mapStyle({
      context: {
        palette: palettes.light,
        indicator,
        measure: narrowing.measure,
        focus: data.atlas.focus,
        selected: view.select,
        related: [],
      },
      order: data.choices.layers.map(({ id }) => id),
      on,
      items: withGeometry,
      relief: false,
      origin: '',
    });
    for (const id of on) {
      if (id === 'attacks' || id === 'events') {
        expect(inBars(id), `bars: ${id} of ?${search}`).toBe(datedOf(shown[id]));
      }
      const layer = layerOf(id);
      const expected = idsIn(shown[id]);
      const where = `${id} of ?${search}`;
      seen.rows += expected.length;
      if (expected.length === 0) seen.empty++;
      if (expected.length < (data.items[id]?.features.length ?? 0)) seen.narrowed++;
      if (!layer) throw new Error(`no layer ${id}`);
      const placed = (withGeometry[id]?.features ?? []).filter(({ geometry }) => geometry !== null);
      expect(onMap(style, id), `map: ${where}`).toEqual(placed.map((item) => item.id).toSorted());
      expect(idsIn(withGeometry[id]), `with geometry: ${where}`).toEqual(expected);
      const [group] = listGroups([layer], shown, data.atlas.focus);
      const list = group?.rows ?? [];
      expect(list.map((row) => row.id).toSorted(), `list: ${where}`).toEqual(expected);
      const columns = columnsOf(layer, data.atlas.indicators);
      const { rows } = tableData(layer, columns, list, undefined, data.atlas.facets);
      expect(rows.map(({ address }) => address).toSorted(), `table: ${where}`).toEqual(
        expected.map((item) => `${id}/${item}`),
      );
      expect(await askApi(id, view, 'json'), `API: ${where}`).toEqual(expected);
      // A table of the same answer; one in four is enough.
      if (run % 4 === 0) expect(await askApi(id, view, 'csv'), `file: ${where}`).toEqual(expected);
    }
  }
  // What is compared is not all the same, nor all empty.
  expect(seen.narrowed).toBeGreaterThan(states / 2);
  expect(seen.empty).toBeGreaterThan(states / 20);
  expect(seen.rows).toBeGreaterThan(states);
}, 240_000);
