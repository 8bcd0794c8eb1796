import { expect, test } from 'vitest';
import { cameraFor, parseMapParameter, parseSizeParameter, projectionAt } from './camera';
import { plainColor } from './color';
import { makeLabels } from './labels';
import { scaleLength } from './scaleBar';
import { svg, writeSvg } from './svg';
import { wrapText } from './text';

const size = { width: 800, height: 500 };

test('the centre of the camera is the middle of the map, and one zoom doubles distances', () => {
  const camera = { zoom: 4, longitude: 60, latitude: 45 };
  const near = projectionAt(camera, size);
  const nearer = projectionAt({ ...camera, zoom: 5 }, size);
  expect(near([60, 45])?.map(Math.round)).toEqual([400, 250]);
  const [x = 0] = near([70, 45]) ?? [];
  const [nearerX = 0] = nearer([70, 45]) ?? [];
  // 512 px for 360 degrees at zoom 0.
  expect(x - 400).toBeCloseTo((10 * 512 * 16) / 360, 5);
  expect(nearerX - 400).toBeCloseTo(2 * (x - 400), 5);
});

test('the camera of a bbox shows all of it, and touches it on two sides', () => {
  const bbox = [20, 25, 90, 65] as const;
  const projection = projectionAt(cameraFor(bbox, size), size);
  const [left = 0, bottom = 0] = projection([bbox[0], bbox[1]]) ?? [];
  const [right = 0, top = 0] = projection([bbox[2], bbox[3]]) ?? [];
  expect(top).toBeCloseTo(0, 3);
  expect(bottom).toBeCloseTo(500, 3);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(left + right).toBeCloseTo(800, 3);
});

test('a camera or a size that is none is refused in words', () => {
  expect(() => parseMapParameter('4/91/0')).toThrow(/91/);
  expect(() => parseMapParameter('4/45')).toThrow(/zoom\/latitude\/longitude/);
  expect(() => parseMapParameter('4//45')).toThrow(/expected/);
  expect(() => parseSizeParameter('99999x10')).toThrow(/2400/);
  expect(parseMapParameter('4.2/48.5/-56.2')).toEqual({
    zoom: 4.2,
    latitude: 48.5,
    longitude: -56.2,
  });
});

test('text and attributes are escaped, and what XML cannot hold is left out', () => {
  const written = writeSvg(svg('text', { 'data-name': 'a"<&' }, ['1 < 2 & 3\u0000\u000B']));
  expect(written).toContain('<text data-name="a&quot;&lt;&amp;">1 &lt; 2 &amp; 3</text>');
});

test('a mixed colour becomes one that every program reads', () => {
  expect(plainColor('color-mix(in srgb, #000000 78%, #FFFFFF)')).toBe('#383838');
  expect(plainColor('#B5342B')).toBe('#B5342B');
});

test('a label goes where no other stands, and is left out when there is no such place', () => {
  const labels = makeLabels({ width: 100, height: 40 });
  const box = { width: 30, height: 10, offset: 2 };
  expect(labels.place([50, 20], box, ['left', 'right'])?.anchor).toBe('left');
  expect(labels.place([50, 20], box, ['left', 'right'])?.anchor).toBe('right');
  expect(labels.place([50, 20], box, ['left', 'right'])).toBeUndefined();
});

test('a scale bar stands for a round length at the latitude of the middle', () => {
  const atEquator = scaleLength({ zoom: 4, longitude: 0, latitude: 0 }, 120);
  const north = scaleLength({ zoom: 4, longitude: 0, latitude: 60 }, 120);
  expect(atEquator).toEqual({ km: 500, width: (500 * 512 * 16) / 40_075 });
  expect(north.width / north.km).toBeCloseTo((2 * atEquator.width) / atEquator.km, 6);
});

test('a text is broken between words, and no line is longer than its room', () => {
  const lines = wrapText('one two three four five six seven', 80, 12);
  expect(lines.join(' ')).toBe('one two three four five six seven');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.length * 12 * 0.54).toBeLessThanOrEqual(80);
});
