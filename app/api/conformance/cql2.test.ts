import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseText } from '@/geo/cql2/text';
import { random } from '@/geo/random';
import { ask, askCollections, askSchema, idsOf, itemsPath, serveAtlas } from './ask';

// Many questions, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** OGC CQL2 (21-065r2), annex A, on every queryable of every collection, as text and as JSON. */
beforeEach(serveAtlas);

type Type = 'string' | 'number' | 'boolean' | 'timestamp' | 'geometry';

interface Queryable {
  collection: string;
  /** As a filter writes it. */
  name: string;
  type: Type;
}

const queryables: Queryable[] = [];
/** Filters that were answered, by collection. */
const stored = new Map<string, string[]>();

beforeAll(async () => {
  serveAtlas();
  for (const { id } of await askCollections()) {
    const { properties } = await askSchema(`/collections/${id}/queryables`);
    for (const [name, { type, format }] of Object.entries(properties)) {
      queryables.push({ collection: id, name: `"${name}"`, type: typeOf(type, format) });
    }
  }
});

function typeOf(type: unknown, format: unknown): Type {
  if (type === undefined) return 'geometry';
  if (format === 'date-time') return 'timestamp';
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'boolean' ? 'boolean' : 'string';
}

/** What a filter selects in both languages; it is kept for the tests of combinations. */
async function select({ collection }: Pick<Queryable, 'collection'>, filter: string) {
  const ids = await idsOf(collection, { filter });
  const json = JSON.stringify(parseText(filter).tree);
  expect(await idsOf(collection, { filter: json, 'filter-lang': 'cql2-json' }), filter).toEqual(
    ids,
  );
  stored.set(collection, [...(stored.get(collection) ?? []), filter]);
  return ids;
}

const of = (...types: Type[]) => queryables.filter(({ type }) => types.includes(type));

const common = (a: readonly string[], b: readonly string[]) => a.filter((id) => b.includes(id));

test('the classes are declared', async () => {
  const { conformsTo } = await (await ask('/conformance')).json();
  const declared = conformsTo
    .filter((uri: string) => uri.includes('/cql2/'))
    .map((uri: string) => uri.split('/').at(-1));
  expect(declared).toEqual([
    'cql2-text',
    'cql2-json',
    'basic-cql2',
    'advanced-comparison-operators',
    'case-insensitive-comparison',
    'basic-spatial-functions',
    'basic-spatial-functions-plus',
    'temporal-functions',
    'property-property',
  ]);
});

describe('basic-cql2', () => {
  test('/conf/basic-cql2/basic-test: there are queryables of known types', () => {
    for (const type of ['string', 'number', 'boolean', 'timestamp', 'geometry'] as const) {
      expect(of(type).length).toBeGreaterThan(1);
    }
  });

  test('/conf/basic-cql2/comparison', async () => {
    const values: Record<Exclude<Type, 'geometry'>, string> = {
      string: "'foo'",
      number: '3.14',
      boolean: 'true',
      timestamp: "TIMESTAMP('2022-04-14T14:48:46Z')",
    };
    for (const queryable of of('string', 'number', 'boolean', 'timestamp')) {
      if (queryable.type === 'geometry') continue;
      const { name, type } = queryable;
      const ask = (operator: string) => select(queryable, `${name} ${operator} ${values[type]}`);
      for (const [one, other] of [
        ['=', '<>'],
        ['>', '<='],
        ['<', '>='],
      ] as const) {
        expect(common(await ask(one), await ask(other)), `${name} ${one}`).toEqual([]);
      }
    }
  });

  test('/conf/basic-cql2/is-null', async () => {
    for (const queryable of queryables) {
      const missing = await select(queryable, `${queryable.name} IS NULL`);
      const present = await select(queryable, `${queryable.name} is not null`);
      expect(common(missing, present)).toEqual([]);
      expect(missing.length + present.length).toBe((await idsOf(queryable.collection)).length);
    }
  });

  test('/conf/basic-cql2/boolean', async () => {
    for (const { id } of await askCollections()) {
      expect(await select({ collection: id }, 'true')).toEqual(await idsOf(id));
      expect(await select({ collection: id }, 'false')).toEqual([]);
    }
  });
});

describe('advanced-comparison-operators', () => {
  test('/conf/advanced-comparison-operators/like', async () => {
    for (const queryable of of('string')) {
      const ask = (pattern: string) => select(queryable, `${queryable.name} LIKE '${pattern}'`);
      expect(common(await ask('_%'), await ask(''))).toEqual([]);
      expect(await ask('%')).toEqual(await ask('%%'));
      await ask('\\%\\_');
    }
  });

  test('/conf/advanced-comparison-operators/between', async () => {
    for (const queryable of of('number')) {
      const some = await select(queryable, `${queryable.name} BETWEEN 0 AND 100`);
      const { name } = queryable;
      expect(some).toEqual(await select(queryable, `${name} >= 0 AND ${name} <= 100`));
      expect(await select(queryable, `${name} between 100.0 and 1.0`)).toEqual([]);
    }
  });

  test('/conf/advanced-comparison-operators/in', async () => {
    const lists: Record<Exclude<Type, 'geometry'>, string> = {
      string: "'foo', 'bar'",
      number: '1, 2, 3',
      boolean: 'true',
      timestamp: "'2022-04-14T14:52:56Z', '2022-04-14T15:52:56Z'",
    };
    for (const queryable of of('string', 'number', 'boolean', 'timestamp')) {
      if (queryable.type === 'geometry') continue;
      const list = lists[queryable.type];
      const within = await select(queryable, `${queryable.name} IN (${list})`);
      const without = await select(queryable, `${queryable.name} NOT IN (${list})`);
      expect(common(within, without)).toEqual([]);
    }
  });
});

describe('case-insensitive-comparison', () => {
  test('/conf/case-insensitive-comparison/casei', async () => {
    for (const queryable of of('string')) {
      const same = await select(queryable, `CASEI(${queryable.name}) = casei('foo')`);
      const other = await select(queryable, `CASEI(${queryable.name}) <> casei('FOO')`);
      expect(common(same, other)).toEqual([]);
    }
  });

  test('/conf/case-insensitive-comparison/casei-like', async () => {
    for (const queryable of of('string')) {
      const small = await select(queryable, `CASEI(${queryable.name}) LIKE casei('a%')`);
      expect(small).toEqual(await select(queryable, `CASEI(${queryable.name}) LIKE casei('A%')`));
    }
  });
});

const shapes = [
  'LINESTRING(-180 -45, 0 -45)',
  'MULTILINESTRING((-180 -45, 0 -45), (0 45, 180 45))',
  'POLYGON((-180 -90, -90 -90, -90 90, -180 90, -180 -90), (-120 -50, -100 -50, -100 -40, -120 -40, -120 -50))',
  'MULTIPOLYGON(((-180 -90, -90 -90, -90 90, -180 90, -180 -90), (-120 -50, -100 -50, -100 -40, -120 -40, -120 -50)),((0 0, 10 0, 10 10, 0 10, 0 0)))',
  'GEOMETRYCOLLECTION(POINT(7.02 49.92), POLYGON((0 0, 10 0, 10 10, 0 10, 0 0)))',
];

describe('spatial functions', () => {
  const refused = async ({ collection }: Queryable, filter: string) =>
    expect((await ask(itemsPath(collection, { filter }))).status).toBe(400);

  test('/conf/basic-spatial-functions/spatial-functions', async () => {
    for (const queryable of of('geometry')) {
      const { name } = queryable;
      const whole = await select(queryable, `S_INTERSECTS(${name},BBOX(-180,-90,180,90))`);
      expect(whole).toEqual(await select(queryable, `${name} IS NOT NULL`));
      await select(queryable, `S_INTERSECTS(${name},POINT(7.02 49.92))`);
      const west = await select(queryable, `S_INTERSECTS(${name},BBOX(150,-90,-150,90))`);
      const parts = `S_INTERSECTS(${name},BBOX(150,-90,180,90)) OR S_INTERSECTS(${name},BBOX(-180,-90,-150,90))`;
      expect(west).toEqual(await select(queryable, parts));
      await refused(queryable, `S_INTERSECTS(${name},POINT(90 180))`);
      await refused(queryable, `S_INTERSECTS(${name},BBOX(-180,-90,-90,90,0))`);
    }
  });

  test('/conf/basic-spatial-functions-plus/s_intersects', async () => {
    for (const queryable of of('geometry')) {
      for (const shape of shapes)
        await select(queryable, `S_INTERSECTS(${queryable.name},${shape})`);
      await refused(queryable, `S_INTERSECTS(${queryable.name},MULTIPOINT(7.02 49.92, 90 180))`);
    }
    const within = await idsOf('countries', {
      filter: 'S_INTERSECTS(geometry, POLYGON((68 38,70 38,70 39,68 39,68 38)))',
    });
    expect(within).toContain('TJ');
    expect(within).not.toContain('RU');
  });
});

const instant = "TIMESTAMP('2022-04-24T07:59:57Z')";
const interval = "INTERVAL('2021-01-01T00:00:00Z','2021-12-31T23:59:59Z')";

describe('temporal-functions', () => {
  test('/conf/temporal-functions/temporal-functions-1', async () => {
    for (const queryable of of('timestamp')) {
      for (const literal of [instant, interval]) {
        const ask = (name: string) => select(queryable, `${name}(${queryable.name},${literal})`);
        const [after, before] = [await ask('T_AFTER'), await ask('t_before')];
        const disjoint = await ask('T_DISJOINT');
        expect(disjoint.toSorted()).toEqual([...after, ...before].toSorted());
        expect(common(disjoint, await ask('T_INTERSECTS'))).toEqual([]);
        await ask('T_EQUALS');
      }
    }
  });

  test('/conf/temporal-functions/temporal-functions-2', async () => {
    const names =
      'AFTER BEFORE DISJOINT EQUALS INTERSECTS CONTAINS DURING FINISHEDBY FINISHES MEETS METBY ' +
      'OVERLAPPEDBY OVERLAPS STARTEDBY STARTS';
    for (const { id } of await askCollections()) {
      const found = new Map<string, string[]>();
      for (const name of names.split(' ')) {
        const filter = `T_${name}(INTERVAL("start","end"),${interval})`;
        found.set(name, await select({ collection: id }, filter));
      }
      // The thirteen relations of Allen: of two intervals exactly one holds.
      const apart = ['AFTER', 'BEFORE', 'EQUALS', 'CONTAINS', 'DURING', 'FINISHEDBY', 'FINISHES'];
      const rest = ['MEETS', 'METBY', 'OVERLAPPEDBY', 'OVERLAPS', 'STARTEDBY', 'STARTS'];
      const all = [...apart, ...rest].flatMap((name) => found.get(name) ?? []);
      const known = await idsOf(id, { filter: '"start" IS NOT NULL AND "end" IS NOT NULL' });
      expect(all.toSorted()).toEqual(known.toSorted());
    }
  });
});

test('/conf/property-property/property-property: properties and literals on either side', async () => {
  for (const { id: collection } of await askCollections()) {
    const here = { collection };
    const all = await idsOf(collection);
    expect(await select(here, 'name = name')).toEqual(all);
    expect(await select(here, "'a' = 'a'")).toEqual(all);
    expect(await select(here, '1 > 2')).toEqual([]);
    expect(await select(here, "'x' <> name")).toEqual(await select(here, "name <> 'x'"));
    expect(await select(here, 'name IN (label, name)')).toEqual(all);
    expect(await select(here, 'S_INTERSECTS(POINT(1 1), BBOX(0,0,2,2))')).toEqual(all);
    expect(await select(here, `T_BEFORE(${interval}, ${instant})`)).toEqual(all);
    const left = await select(here, 'S_INTERSECTS(BBOX(60,33,76,42), geometry)');
    expect(left).toEqual(await select(here, 'S_INTERSECTS(geometry, BBOX(60,33,76,42))'));
    const dated = await select(here, '"start" <= "end"');
    expect(dated).toEqual(
      await idsOf(collection, { filter: '"start" IS NOT NULL AND "end" IS NOT NULL' }),
    );
  }
});

test('/conf/cql2-text/escaping: quotation marks and control characters in strings', async () => {
  const filters = ["name = 'a''b'", "name = 'a\\'b'", "name LIKE '\\a\\b\\t\\n\\v\\f\\r'"];
  for (const filter of filters) await select({ collection: 'places' }, filter);
});

test('/conf/basic-cql2/logical and those of the other classes: combinations are answered by their terms', async () => {
  const { whole } = random(7);
  for (const { id } of await askCollections()) {
    const filters = stored.get(id) ?? [];
    expect(filters.length).toBeGreaterThan(50);
    for (let round = 0; round < 10; round += 1) {
      const pick = () => filters[whole(filters.length)] ?? 'true';
      const [p1, p2, p3, p4] = [pick(), pick(), pick(), pick()];
      const filter = `((NOT (${p1}) AND (${p2})) OR ((${p3}) and NOT (${p4})) or not ((${p1}) AND (${p4})))`;
      const ids = await select({ collection: id }, filter);
      const selects = async (term: string) => new Set(await idsOf(id, { filter: term }));
      const [yes1, no1, yes2] = [
        await selects(p1),
        await selects(`NOT (${p1})`),
        await selects(p2),
      ];
      const [yes3, yes4, no4] = [
        await selects(p3),
        await selects(p4),
        await selects(`NOT (${p4})`),
      ];
      const expected = (await idsOf(id)).filter(
        (item) =>
          (no1.has(item) && yes2.has(item)) ||
          (yes3.has(item) && no4.has(item)) ||
          // NOT of what is unknown is unknown: one of the two terms must be false.
          ((no1.has(item) || no4.has(item)) && !(yes1.has(item) && yes4.has(item))),
      );
      expect(ids, filter).toEqual(expected);
    }
  }
});
