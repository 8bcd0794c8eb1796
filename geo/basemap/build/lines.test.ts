import { expect, test } from 'vitest';
import { joinLines } from './joinLines.mjs';
import { fitLines } from './regions.mjs';
import { smoothLine } from './riverNames.mjs';

function river(name: string | undefined, coordinates: number[][], min_zoom = 5) {
  return {
    type: 'Feature' as const,
    properties: { ...(name ? { name } : {}), min_zoom, width: 0.2 },
    geometry: { type: 'LineString' as const, coordinates },
  };
}

test('pieces of a river become one line, whatever their direction and order', () => {
  const pieces = [
    river('Oxus', [
      [0, 0],
      [1, 0],
    ]),
    river('Oxus', [
      [3, 0],
      [2, 0],
    ]),
    river(
      'Oxus',
      [
        [1, 0],
        [2, 0],
      ],
      4,
    ),
  ];
  const joined = joinLines(pieces);
  expect(joined).toHaveLength(1);
  expect(joined[0]?.geometry.coordinates).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
  ]);
  expect(joined[0]?.properties.min_zoom).toBe(4);
});

test('pieces without a name, and of another name, stay apart', () => {
  const line = [
    [0, 0],
    [1, 0],
  ];
  expect(
    joinLines([river(undefined, line), river('Oxus', line), river('Panj', line)]),
  ).toHaveLength(3);
});

test('a smoothed line keeps its ends and loses small bends', () => {
  const bends = Array.from({ length: 21 }, (_, index) => [index * 0.1, (index % 2) * 0.04]);
  const smooth = smoothLine(bends);
  expect([smooth[0], smooth.at(-1)]).toEqual([bends[0], bends.at(-1)]);
  expect(smooth.every(([, latitude = 1]) => Math.abs(latitude) < 1e-9)).toBe(true);
});

const country = [
  [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
  ],
];

test('the boundary of a region ends on the outline of its country', () => {
  const [short] = fitLines(
    [
      [
        [5, 0.1],
        [5, 9.9],
      ],
    ],
    country,
  );
  expect([short?.[0], short?.at(-1)]).toEqual([
    [5, 0],
    [5, 10],
  ]);
  const [long] = fitLines(
    [
      [
        [5, -0.1],
        [5, 5],
        [5, 9.95],
        [5, 10.1],
      ],
    ],
    country,
  );
  expect(long?.at(-1)).toEqual([5, 10]);
});

test('a boundary that meets others inside the country is not drawn on to its outline', () => {
  const node = [5, 9.9];
  const lines = fitLines(
    [
      [[1, 5], node],
      [node, [9, 5]],
    ],
    country,
  );
  expect(lines.map((line) => line.filter(([, latitude]) => latitude === 10))).toEqual([[], []]);
});
