import { expect, test } from '@playwright/test';
import { collectionIds, page } from './support/api';
import { findProgram, run } from './support/programs';

/** OWSLib, which many Python programs ask OGC services with. */

const python = findProgram(
  ['python3', '/usr/bin/python3'],
  ['-c', 'import owslib.ogcapi.features'],
);
const reason = 'OWSLib (Debian python3-owslib) is not installed: its tests were skipped.';
if (!python) console.log(reason);
test.skip(!python, reason);

/** Runs lines of Python with a service `w` at hand; what they put into `out` comes back. */
function owslib(baseURL: string | undefined, lines: string) {
  const program = [
    'import json, sys',
    'from owslib.ogcapi.features import Features',
    'w = Features(sys.argv[1])',
    lines,
    'print(json.dumps(out))',
  ].join('\n');
  const { status, output, errors } = run(python ?? '', ['-c', program, `${baseURL}/api`]);
  expect(errors).toBe('');
  expect(status).toBe(0);
  return JSON.parse(output);
}

test('lists the collections of features, and the classes that hold', async ({
  request,
  baseURL,
}) => {
  const out = owslib(baseURL, 'out = [w.feature_collections(), w.conformance()["conformsTo"]]');
  expect(out[0]).toEqual(await collectionIds(request));
  expect(out[1]).toContain('http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core');
});

test('reads items within a box, a number of them, and the rest', async ({ request, baseURL }) => {
  const out = owslib(
    baseURL,
    `def ids(**more): return [f["id"] for f in w.collection_items("places", **more)["features"]]
out = [ids(bbox=[60, 35, 76, 42]), ids(limit=10), ids(limit=10, offset=10)]`,
  );
  const expected = await page(request, '/api/collections/places/items?bbox=60,35,76,42');
  expect(out[0]).toEqual(expected.features.map(({ id }) => id));
  const all = await page(request, '/api/collections/places/items?limit=20');
  expect([...out[1], ...out[2]]).toEqual(all.features.map(({ id }) => id));
});

test('reads one item, and items by time and filter', async ({ request, baseURL }) => {
  const out = owslib(
    baseURL,
    `def ids(**more): return [f["id"] for f in w.collection_items("attacks", **more)["features"]]
out = [w.collection_item("attacks", "crocus-2024")["properties"]["name"],
  ids(datetime="2024-03-01/.."), ids(filter="deaths > 100")]`,
  );
  expect(out[0]).toMatch(/Crocus/);
  expect(out[1]).toEqual(['crocus-2024']);
  const { features } = await page(request, '/api/collections/attacks/items?filter=deaths%3E100');
  expect(out[2]).toEqual(features.map(({ id }) => id));
  expect(out[2].length).toBeGreaterThan(0);
});

test('reads the queryables', async ({ baseURL }) => {
  const out = owslib(baseURL, 'out = w.collection_queryables("attacks")');
  expect(Object.keys(out.properties)).toEqual(expect.arrayContaining(['deaths', 'geometry']));
});
