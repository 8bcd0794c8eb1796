import { describe, expect, test } from 'vitest';
import { InvalidParameter, NotFound } from '../../errors';
import { greatestZoom, limitsOf, readTileAddress } from './limits';
import { acrossWorld, downWorld, greatestLatitude, webMercatorQuad } from './webMercatorQuad';

describe('WebMercatorQuad', () => {
  test('is the one of the register', () => {
    const { tileMatrices } = webMercatorQuad;
    expect(tileMatrices[0]).toMatchObject({ id: '0', matrixWidth: 1, tileWidth: 256 });
    expect(tileMatrices[0]?.scaleDenominator).toBeCloseTo(559_082_264.028_717_8, 4);
    expect(tileMatrices[0]?.cellSize).toBeCloseTo(156_543.033_928_041, 8);
    expect(tileMatrices[24]).toMatchObject({ id: '24', matrixHeight: 16_777_216 });
    expect(tileMatrices[24]?.scaleDenominator).toBeCloseTo(33.323_899_747_7, 9);
  });

  test('goes from west to east and from north to south', () => {
    expect([-180, 0, 180].map(acrossWorld)).toEqual([0, 0.5, 1]);
    expect(downWorld(greatestLatitude)).toBeCloseTo(0, 12);
    expect(downWorld(0)).toBe(0.5);
    expect(downWorld(-90)).toBeCloseTo(1, 12);
  });
});

describe('the limits', () => {
  test('are one tile where the box is within one, and end with the last zoom', () => {
    const limits = limitsOf([69, 38, 69, 38]);
    expect(limits).toHaveLength(greatestZoom + 1);
    expect(limits[0]).toEqual({
      tileMatrix: '0',
      minTileRow: 0,
      maxTileRow: 0,
      minTileCol: 0,
      maxTileCol: 0,
    });
    // 69 degrees east are 5.53 of 8 columns, 38 north 3.09 of 8 rows.
    expect(limits[3]).toMatchObject({ minTileRow: 3, maxTileRow: 3, minTileCol: 5, maxTileCol: 5 });
  });

  test('take in the neighbours whose rim reaches into the box', () => {
    expect(limitsOf([0.1, -0.1, 0.2, 0.1])[1]).toMatchObject({
      minTileRow: 0,
      maxTileRow: 1,
      minTileCol: 0,
      maxTileCol: 1,
    });
  });

  test('are all columns where the box goes across the antimeridian, and never beyond the world', () => {
    expect(limitsOf([170, -90, -170, 90])[2]).toMatchObject({
      minTileRow: 0,
      maxTileRow: 3,
      minTileCol: 0,
      maxTileCol: 3,
    });
  });
});

describe('the address of a tile', () => {
  const limits = limitsOf([69, 38, 69, 38]);

  test('is zoom, row and column', () => {
    expect(readTileAddress(limits, '3', '3', '5')).toEqual({
      tileMatrix: 3,
      tileRow: 3,
      tileCol: 5,
    });
  });

  test.each([
    ['11', '0', '0'],
    ['-1', '0', '0'],
    ['a', '0', '0'],
    ['03', '3', '5'],
    ['3', '4', '5'],
    ['3', '3', '6'],
    ['0', '1', '0'],
  ])('does not lead outside the limits: %s/%s/%s', (...parts) => {
    expect(() => readTileAddress(limits, ...parts)).toThrow(NotFound);
  });

  test.each([
    ['3', '-1', '5'],
    ['3', '3.0', '5'],
    ['3', '3', '5e0'],
    ['3', '3', '05'],
    ['3', '', '5'],
    ['3', '3', '5.pbf'],
  ])('is in plain whole numbers: %s/%s/%s', (...parts) => {
    expect(() => readTileAddress(limits, ...parts)).toThrow(InvalidParameter);
  });

  test('says what there is', () => {
    expect(() => readTileAddress(limits, '3', '3', '9')).toThrow(
      'There is no tile column "9"; there is 5.',
    );
  });
});
