// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Paragraph } from '@/components/ui/Paragraph';
import type { DigestChapter, DigestClaim } from '@/geo/digest';
import type { ItemAddress } from '@/geo/feature';
import { renderPage } from '../shell/testPage';
import { Reader } from './Reader';

afterEach(cleanup);

const toll: DigestClaim = {
  id: 'toll',
  statement: '144 people died.',
  paragraph: 2,
  short: 'Koparkar 2024',
  unit: 'people',
  addresses: ['attacks/one'],
};
const chapters: DigestChapter[] = [
  {
    id: 'attacks',
    title: 'The attacks',
    paragraphs: [1, 10],
    passages: [
      {
        id: 'attacks-1',
        content: [
          { type: 'text', text: 'The article counts ' },
          { type: 'figure', text: '144 dead', claim: toll },
          { type: 'text', text: ' in all ' },
          { type: 'citation', claims: [toll] },
          { type: 'text', text: '.' },
        ],
      },
      {
        id: 'attacks-2',
        content: [
          { type: 'text', text: 'Later ' },
          { type: 'feature', text: 'Tajikistan', address: 'countries/TJ' },
        ],
      },
    ],
  },
];
const source = { short: 'Koparkar 2024', title: 'Article' };

function renderReader(view = {}, gone: Record<ItemAddress, string> = {}) {
  renderPage({
    view,
    chapters,
    children: (
      <>
        <Reader
          atlas="river"
          source={source}
          chapters={chapters}
          items={{}}
          gone={gone}
          sourceText={{ paragraphs: [], names: {} }}
          views={[]}
        />
        <Paragraph number={2} claim="toll" />
      </>
    ),
  });
}

const passage = (id: string) => document.getElementById(id);

describe('the reader', () => {
  it('marks the passages that speak of the selected item, and no others', () => {
    renderReader({ select: 'attacks/one' });
    expect(passage('attacks-1')?.getAttribute('aria-current')).toBe('true');
    expect(passage('attacks-2')?.getAttribute('aria-current')).toBeNull();
  });

  it('selects the claim of a figure, and marks the passages that rest on it', () => {
    renderReader();
    fireEvent.click(screen.getByRole('link', { name: '144 dead' }));
    expect(screen.getByTestId('view').textContent).toBe('select=claims/toll');
    expect(passage('attacks-1')?.getAttribute('aria-current')).toBe('true');
    expect(passage('attacks-2')?.getAttribute('aria-current')).toBeNull();
  });

  it('strikes what is gone with its source, and says why', () => {
    renderReader({}, { 'claims/toll': 'The article is switched off.' });
    const struck = screen.getByText('144 dead', { exact: false, selector: 's' });
    expect(struck.getAttribute('title')).toBe('The article is switched off.');
    expect(screen.queryByRole('link', { name: '144 dead' })).toBeNull();
  });

  it('sets the paragraph mark close to its word and says what it rests on', () => {
    renderReader();
    expect(passage('attacks-1')?.textContent).toBe('The article counts 144 dead in all¶2.');
    expect(screen.getByRole('link', { name: '¶2: 144 people died.' })).toBeTruthy();
  });

  it('marks the passage that a paragraph mark of the facts leads to', () => {
    renderReader();
    fireEvent.click(screen.getByRole('link', { name: 'Paragraph 2: show in the article' }));
    expect(passage('attacks-1')?.hasAttribute('data-marked')).toBe(true);
  });
});
