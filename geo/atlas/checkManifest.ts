import type { Known } from './known';
import { oneOf } from './problem';

/** Checks atlas.yaml. `layers`: the ids of the layers there are, if the caller knows them. */
export function checkManifest(known: Known, layers?: readonly string[]): void {
  const { manifest } = known.folder;
  if (manifest === undefined) return;
  const { value, at } = manifest;
  known.expectId('references', value.source.reference, at('source', 'reference'));
  known.expectDate(value.source.published, at('source', 'published'));
  known.expectDate(value.updated, at('updated'));
  known.expectDate(value.period, at('period'));
  known.expectBbox(value.camera.bbox, at('camera', 'bbox'));
  value.focus.forEach((code, index) => {
    known.expectCountry(code, at('focus', index));
  });

  const lists = ['layers', 'indicators', 'corridorMeasures', 'organisations'] as const;
  for (const list of lists) {
    const ids = value[list].map(({ id }, index) => ({ value: id, at: at(list, index, 'id') }));
    known.expectUnique(ids, 'an id');
  }
  const codes = value.focus.map((code, index) => ({ value: code, at: at('focus', index) }));
  known.expectUnique(codes, 'a country');

  value.layers.forEach(({ id }, index) => {
    if (layers === undefined || layers.includes(id)) return;
    known.report(at('layers', index, 'id'), `"${id}"`, `a layer: ${oneOf(layers)}`);
  });
  value.indicators.forEach(({ classes }, index) => {
    if (classes === undefined || ascends(classes)) return;
    const place = at('indicators', index, 'classes');
    known.report(place, `[${classes.join(', ')}]`, 'numbers that ascend');
  });
  const first = value.indicators.find(({ id }) => id === value.indicator);
  if (first?.classes === undefined) {
    const fills = value.indicators.filter(({ classes }) => classes !== undefined);
    const came = first === undefined ? `"${value.indicator}"` : 'an indicator without classes';
    const ids = oneOf(fills.map(({ id }) => `"${id}"`));
    known.report(at('indicator'), came, `an indicator with classes to fill the map by: ${ids}`);
  }
}

function ascends(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));
}
