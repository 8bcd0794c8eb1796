import { describe, expect, it } from 'vitest';
import { readTextFile } from './ownCopyFile';
import { copyInWords } from './ownCopyWords';

const copy = { parts: [], exact: [1], likely: [], missing: [], others: 0, wrong: false };

describe('copyInWords', () => {
  it('names what was not found in runs, and counts what is not of the article', () => {
    expect(copyInWords({ ...copy, likely: [2, 3], missing: [4, 6, 7, 8], others: 1 })).toBe(
      'Of the article’s 7 paragraphs your copy has 1 word for word, and 2 that are likely the same. ' +
        'Not found: ¶4, ¶6 to ¶8. 1 paragraph of your text is not of the article.',
    );
  });

  it('warns that a summary looks the same where nothing is word for word', () => {
    expect(copyInWords({ ...copy, exact: [], likely: [1, 2] })).toContain('summary');
    expect(copyInWords({ ...copy, likely: [2] })).not.toContain('summary');
  });
});

describe('readTextFile', () => {
  const read = (...bytes: number[]) => readTextFile(new File([new Uint8Array(bytes)], 'a.txt'));

  it.each([
    ['UTF-8', [0xc3, 0xa9]],
    ['UTF-16 of Windows', [0xff, 0xfe, 0xe9, 0x00]],
    ['UTF-16 the other way round', [0xfe, 0xff, 0x00, 0xe9]],
    ['Windows-1252', [0xe9]],
  ])('reads %s', async (_, bytes) => {
    expect(await read(...bytes)).toEqual({ text: 'é' });
  });
});
