import { expect, test } from 'vitest';
import { writeAtlas } from './atlas/fixtures/minimal';
import { readAtlas } from './atlas/read';
import { claimAddresses, digest } from './digest';

const minimal = async () => readAtlas(await writeAtlas());

test('a figure of the digest knows its paragraph and what it lights', async () => {
  const [mill] = digest(await minimal());
  const figure = mill?.passages[0]?.content.find(
    (inline) => inline.type === 'figure' && inline.text === 'twelve people',
  );
  expect(figure).toMatchObject({
    claim: { id: 'mill-deaths', paragraph: 1, addresses: ['attacks/mill-2020'] },
  });
});

test('a named organisation is text: it has no place on the map', async () => {
  const [, work] = digest(await minimal());
  const content = work?.passages[0]?.content ?? [];
  expect(content.filter((inline) => inline.type === 'feature')).toEqual([
    { type: 'feature', text: 'abroad', address: 'flows/alder-birch' },
  ]);
  expect(content).toContainEqual({ type: 'text', text: 'the Reeds' });
});

test('a claim lights its subject', async () => {
  const atlas = await minimal();
  const claim = atlas.claims.get('mill-injured');
  expect(claim && claimAddresses(claim)).toEqual(['attacks/mill-2020']);
});

test('a claim about an organisation lights nothing', async () => {
  const atlas = await minimal();
  const claim = atlas.claims.get('hurt-share');
  expect(claim && claimAddresses(claim)).toEqual([]);
});
