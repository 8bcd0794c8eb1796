import { describe, expect, it } from 'vitest';
import { sentencesOf, splitText } from './split';

const long = `A line that goes on ${'and on '.repeat(20)}until it ends.`;

describe('splitText', () => {
  it('ends paragraphs at blank lines and joins the lines within', () => {
    expect(splitText('One\r\ntwo\r\n\r\nthree').map(({ text }) => text)).toEqual([
      'One two',
      'three',
    ]);
  });

  it('takes each long line that ends a sentence for a paragraph', () => {
    expect(splitText(`${long}\n${long}\nshort`)).toHaveLength(3);
  });

  it('begins a paragraph at its number and takes the number off', () => {
    expect(splitText('[1] One.\n[2] Two.\n¶3 Three.')).toEqual([
      { kind: 'paragraph', text: 'One.', number: 1 },
      { kind: 'paragraph', text: 'Two.', number: 2 },
      { kind: 'paragraph', text: 'Three.', number: 3 },
    ]);
  });

  it('knows headings of Markdown, and takes links, quotation and emphasis off', () => {
    expect(
      splitText('## Work ##\n> A **bold** [word](https://example.org/7).\n\n![8](x.png)'),
    ).toEqual([
      { kind: 'heading', text: 'Work' },
      { kind: 'paragraph', text: 'A bold word.' },
    ]);
  });

  it('leaves out lines without a letter or digit', () => {
    expect(splitText('* * *\n\n---')).toEqual([]);
  });
});

describe('sentencesOf', () => {
  it('splits behind a closing quotation mark and not within a number or before a small letter', () => {
    expect(sentencesOf('He said “no.” Then 3.5 came, i.e. nothing. End')).toEqual([
      'He said “no.”',
      'Then 3.5 came, i.e. nothing.',
      'End',
    ]);
  });
});
