import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { extentOf } from './extent';

const point = (...coordinates: [number, number]): Geometry => ({ type: 'Point', coordinates });

test('holds every geometry and no more', () => {
  const line: Geometry = {
    type: 'LineString',
    coordinates: [
      [70, 30],
      [80, 50],
    ],
  };
  expect(extentOf([point(60, 40), null, line])).toEqual([60, 30, 80, 50]);
});

test('is a point around one point', () => {
  expect(extentOf([point(37.39, 55.83)])).toEqual([37.39, 55.83, 37.39, 55.83]);
});

test('crosses the antimeridian where that is narrower', () => {
  expect(extentOf([point(170, -10), point(-175, 10)])).toEqual([170, -10, -175, 10]);
});

test('crosses the antimeridian for a country that was cut there', () => {
  const russia: Geometry = {
    type: 'MultiPoint',
    coordinates: [
      [27, 60],
      [90, 60],
      [180, 65],
      [-180, 65],
      [-169, 65],
    ],
  };
  expect(extentOf([russia])).toEqual([27, 60, -169, 65]);
});

test('goes round the world when nothing leaves a gap', () => {
  const equator: Geometry = {
    type: 'LineString',
    coordinates: [
      [-180, 0],
      [180, 0],
    ],
  };
  expect(extentOf([equator])).toEqual([-180, 0, 180, 0]);
});

test('is undefined without any position', () => {
  expect(extentOf([null, { type: 'GeometryCollection', geometries: [] }])).toBeUndefined();
});
