import type { Atlas } from '../atlas/atlas';
import type { Claim } from '../atlas/schema';
import { itemAddress } from '../feature';
import { itemsOf } from '../layers/collections';
import { splitList } from '../list';
import { speakerName, speakers } from '../speakers';
import type { Findable } from './findable';
import { wordsOf } from './fold';

/**
 * The organisations of an atlas. Each leads to the claims that are about it, name it as
 * responsible, are said by it or speak of it, in the atlas's order.
 */
export function organisations(atlas: Atlas): Findable[] {
  const claimed = new Set(
    atlas.manifest.layers.flatMap(({ id }) =>
      itemsOf(atlas, id).features.flatMap(({ properties }) =>
        splitList(properties.claimed_by ?? null),
      ),
    ),
  );
  return atlas.manifest.organisations.map(({ id, name, short, about }) => {
    const names = [name, ...(short ? [short] : [])];
    const claims = [...atlas.claims.values()].filter((claim) => concerns(claim, id, names));
    const count = claims.length === 1 ? '1 claim' : `${claims.length} claims`;
    const detail = [about, claims.length > 0 ? count : ''].filter(Boolean).join(' · ');
    return {
      id: `organisations/${id}`,
      kind: 'organisation',
      title: name,
      ...(short && { names: [short] }),
      ...(detail && { detail }),
      claims: claims.map((claim) => itemAddress('claims', claim.id)),
      ...(claimed.has(id) && { claimed: id }),
    };
  });
}

function concerns(claim: Claim, id: string, names: readonly string[]): boolean {
  if (claim.subject === `organisations/${id}` || claim.organisation === id) return true;
  if (names.includes(speakerName(claim.speaker))) return true;
  return names.some((name) => hasWords(claim.statement, name));
}

/** Whether a text has the words of a name, one after the other. "IS" is not in "this". */
function hasWords(text: string, name: string): boolean {
  const inOne = (part: string) =>
    ` ${wordsOf(part)
      .map(({ term }) => term)
      .join(' ')} `;
  return inOne(text).includes(inOne(name));
}

/** Who is quoted and is no organisation of the atlas; each leads to what they say. */
export function speakersFound(atlas: Atlas): Findable[] {
  const known = new Set(
    atlas.manifest.organisations.flatMap(({ name, short }) => [name, ...(short ? [short] : [])]),
  );
  return speakers(atlas)
    .filter(({ name }) => !known.has(name))
    .map(({ name, claims }) => ({
      id: `speakers/${wordsOf(name)
        .map(({ term }) => term)
        .join('-')}`,
      kind: 'speaker',
      title: name,
      detail: claims.length === 1 ? 'quoted in 1 claim' : `quoted in ${claims.length} claims`,
      claims: claims.map(({ address }) => address),
    }));
}
