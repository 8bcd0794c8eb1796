import { describe, expect, it } from 'vitest';
import type { DigestChapter, DigestClaim } from '@/geo/digest';
import { groupCitations } from './groupCitations';
import { indexPassages, passageAddresses } from './readerText';

function claim(id: string, paragraph?: number, addresses: DigestClaim['addresses'] = []) {
  return { id, statement: `${id}.`, paragraph, short: 'World Bank, 2026', addresses };
}

const chapter: DigestChapter = {
  id: 'tajikistan',
  title: 'Tajikistan',
  paragraphs: [11, 13],
  passages: [
    {
      id: 'tajikistan-1',
      content: [
        {
          type: 'emphasis',
          children: [{ type: 'figure', text: '144', claim: claim('a', 12, ['attacks/x']) }],
        },
        { type: 'feature', text: 'Moscow', address: 'attacks/x' },
        { type: 'citation', claims: [claim('b', 12, ['countries/TJ'])] },
      ],
    },
    { id: 'tajikistan-2', content: [{ type: 'citation', claims: [claim('a', 12), claim('c')] }] },
  ],
};

describe('indexPassages', () => {
  const index = indexPassages([chapter]);

  it('finds the first passage of a claim, also inside emphasis', () => {
    expect(index.byClaim).toEqual({ a: 'tajikistan-1', b: 'tajikistan-1', c: 'tajikistan-2' });
  });

  it('leads a paragraph without a passage of its own to the beginning of its chapter', () => {
    expect(index.byParagraph[13]).toBe('tajikistan-1');
    expect(index.byParagraph[14]).toBeUndefined();
  });
});

describe('passageAddresses', () => {
  it('names each item once, those that only a citation lights too', () => {
    const [passage] = chapter.passages;
    expect(passage && passageAddresses(passage)).toEqual(['attacks/x', 'countries/TJ']);
  });
});

describe('groupCitations', () => {
  it('makes no mark of a claim whose source is switched off', () => {
    const [only, ...others] = groupCitations([{ ...claim('a', 12), gone: true }, claim('b', 12)]);
    expect(only).toEqual({ text: '¶12', statements: ['b.'], address: 'claims/b' });
    expect(others).toEqual([]);
  });

  it('makes one mark of the claims of one paragraph and names other references', () => {
    const groups = groupCitations([claim('a', 12), claim('b', 12, ['attacks/x']), claim('c')]);
    expect(groups).toEqual([
      { text: '¶12', statements: ['a.', 'b.'], address: 'claims/a' },
      { text: 'World Bank, 2026', statements: ['c.'], address: 'claims/c' },
    ]);
  });
});
