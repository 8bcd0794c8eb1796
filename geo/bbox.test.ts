import { describe, expect, test } from 'vitest';
import { type Bbox, bboxInCrs84, bboxParts, formatBbox, parseBbox } from './bbox';
import { allCrs, findCrs } from './crs/crs';
import { InvalidParameter } from './errors';

describe('parseBbox', () => {
  test.each<[string, string, Bbox]>([
    ['west, south, east, north', '60,36,76,42', [60, 36, 76, 42]],
    ['negative and decimal numbers', '-10.5,-.5,1e1,+42', [-10.5, -0.5, 10, 42]],
    ['six numbers without their heights', '60,36,-100,76,42,900', [60, 36, 76, 42]],
    ['west greater than east', '170,-20,-170,-10', [170, -20, -170, -10]],
    ['a point', '60,36,60,36', [60, 36, 60, 36]],
    ['the whole world', '-180,-90,180,90', [-180, -90, 180, 90]],
  ])('reads %s', (_, text, bbox) => {
    expect(parseBbox(text)).toEqual(bbox);
  });

  test.each([
    ['nothing', ''],
    ['three numbers', '60,36,76'],
    ['five numbers', '60,36,76,42,0'],
    ['seven numbers', '1,2,3,4,5,6,7'],
    ['a blank part', '60,,76,42'],
    ['a space', '60, 36,76,42'],
    ['a word', 'west,36,76,42'],
    ['NaN', 'NaN,36,76,42'],
    ['infinity', '60,36,Infinity,42'],
    ['a number too large to hold', '60,36,1e999,42'],
    ['hexadecimal', '0x10,36,76,42'],
    ['south above north', '60,42,76,36'],
    ['a longitude beyond 180', '60,36,181,42'],
    ['a latitude beyond 90', '60,-91,76,42'],
    ['heights upside down', '60,36,900,76,42,100'],
  ])('refuses %s', (_, text) => {
    expect(() => parseBbox(text)).toThrow(InvalidParameter);
  });

  test('says what came and what was expected', () => {
    expect(() => parseBbox('1,2,3')).toThrow(/"bbox": got "1,2,3", expected four numbers in deg/);
  });

  test('reads what formatBbox wrote', () => {
    const bbox: Bbox = [-170.25, -1e-7, 170, 89.999999];
    expect(parseBbox(formatBbox(bbox))).toEqual(bbox);
  });
});

describe('a box in another system', () => {
  const latitudeFirst = findCrs('http://www.opengis.net/def/crs/EPSG/0/4326') ?? allCrs[0];
  const metres = findCrs('http://www.opengis.net/def/crs/EPSG/0/3857') ?? allCrs[0];

  test('keeps its numbers, and is the same box in degrees', () => {
    const box = parseBbox('36,60,42,76', latitudeFirst);
    expect(box).toEqual([36, 60, 42, 76]);
    expect(bboxInCrs84(box, latitudeFirst)).toEqual([60, 36, 76, 42]);
  });

  test('may have heights, and span the antimeridian', () => {
    const box = parseBbox('-20,170,0,-10,-170,9', latitudeFirst);
    expect(bboxInCrs84(box, latitudeFirst)).toEqual([170, -20, -170, -10]);
  });

  test.each([
    '42,60,36,76',
    '36,60,95,76',
    '36,60,42',
    '36,60,42,76,1',
    '36,60,42,',
    '36,60,42,NaN',
  ])('refuses %j with the latitude first', (text) => {
    expect(() => parseBbox(text, latitudeFirst)).toThrow('latitude,longitude of the lower');
  });

  test('refuses what lies beyond Web Mercator', () => {
    expect(() => parseBbox('0,0,20037509,1', metres)).toThrow('x,y of the lower');
    expect(parseBbox('0,0,20037508.3,1', metres)).toEqual([0, 0, 20037508.3, 1]);
  });
});

describe('bboxParts', () => {
  test('leaves a box alone whose west is not greater than its east', () => {
    expect(bboxParts([60, 36, 60, 42])).toEqual([[60, 36, 60, 42]]);
  });

  test('cuts a box at the antimeridian', () => {
    expect(bboxParts([170, -20, -160, -10])).toEqual([
      [170, -20, 180, -10],
      [-180, -20, -160, -10],
    ]);
  });
});
