import { expect, test } from '@playwright/test';
import { ask, attacks, claims, ids, page } from './support/api';

test.describe('what the atlas says', () => {
  test('the five attacks have the figures of the article', async ({ request }) => {
    const { features } = await page(request, attacks);
    const deaths = features.map(({ properties }) => properties.deaths);
    expect(deaths.toSorted()).toEqual([144, 300, 224, 11, 6].toSorted());
  });

  test('claims are found by what they say, who says it, and where', async ({ request }) => {
    const all = await page(request, `${claims}?limit=10000`);
    const wanted: [string, string | number][] = [
      ['subject', 'attacks/crocus-2024'],
      ['property', 'deaths'],
      ['reference', 'factbook'],
      ['paragraph', 5],
      ['stance', 'claimed'],
      ['speaker', 'CIA World Factbook'],
    ];
    for (const [name, value] of wanted) {
      const expected = all.features.filter(({ properties }) => properties[name] === value);
      expect(expected.length, name).toBeGreaterThan(0);
      const found = await ids(
        request,
        `${claims}?limit=10000&${name}=${encodeURIComponent(value)}`,
      );
      expect(found, name).toEqual(expected.map(({ id }) => id));
    }
  });

  test('figures chooses among rivals, in the list and alone', async ({ request }) => {
    const deaths = async (search: string) => {
      const { features } = await page(request, `${attacks}?${search}`);
      return features.find(({ id }) => id === 'crocus-2024')?.properties.deaths;
    };
    const [lowest, article, highest] = [
      await deaths('figures=lowest'),
      await deaths('figures=article'),
      await deaths('figures=highest'),
    ];
    expect(article).toBe(144);
    expect(Number(lowest)).toBeLessThan(Number(highest));
    const alone = await ask(request, `${attacks}/crocus-2024?figures=lowest`);
    expect((await alone.json()).properties.deaths).toBe(lowest);
  });

  test('an item whose sources are all left out is not there, and the answer says why', async ({
    request,
  }) => {
    const { features } = await page(request, `${claims}?subject=attacks/crocus-2024&limit=10000`);
    const sources = [...new Set(features.map(({ properties }) => properties.reference))].join(',');
    expect(await ids(request, `${attacks}?without=${sources}`)).not.toContain('crocus-2024');
    const gone = await ask(request, `${attacks}/crocus-2024?without=${sources}`);
    expect(gone.status()).toBe(404);
    expect((await gone.json()).detail).toMatch(/sources that are switched off/);
    const unknown = await ask(request, `${attacks}?without=nobody`);
    expect(unknown.status()).toBe(400);
    expect((await unknown.json()).detail).toMatch(/"without": got "nobody"/);
  });

  test('items are a table, too', async ({ request }) => {
    const response = await ask(request, attacks, { Accept: 'text/csv' });
    expect(response.headers()['content-type']).toMatch(/^text\/csv/);
    const rows = (await response.text()).trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^id,name,.*,longitude,latitude$/);
    expect(rows).toHaveLength(1 + (await ids(request, attacks)).length);
  });

  test('the atlas, an item and a claim can be cited', async ({ request }) => {
    const { version, permalink } = await (await ask(request, '/api/citation')).json();
    expect((await ask(request, permalink)).status()).toBe(200);
    const apa = await ask(request, `${attacks}/crocus-2024/citation?f=apa`);
    expect(await apa.text()).toMatch(
      new RegExp(
        `^Oxus contributors\\. \\(\\d{4}\\)\\. .+ \\(Version ${version}\\)\\. Oxus\\. http`,
      ),
    );
    const [claim] = (await page(request, `${claims}?paragraph=5&limit=1`)).features;
    const cited = await (await ask(request, `${claims}/${claim?.id}/citation`)).json();
    expect(cited).toMatchObject({ locator: 'paragraph 5', version });
    expect(cited.csl).toHaveLength(2);
  });
});
