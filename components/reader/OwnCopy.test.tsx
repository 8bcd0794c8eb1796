// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Paragraph } from '@/components/ui/Paragraph';
import type { ItemCollection } from '@/geo/feature';
import { hashDigits, type SourceText } from '@/geo/sourceText/known';
import { longestText } from '@/geo/sourceText/match';
import { normaliseParagraph, webSha256 } from '@/geo/sourceText/normalise';
import { renderPage } from '../shell/testPage';
import { OwnCopy } from './OwnCopy';
import { forgetOwnCopy } from './ownCopy';

const first = 'On 1 May 2020 a bomb at the mill killed <b>twelve</b> people.';
const second = 'Nobody saw it. Alder was asleep.';
const text = `${first}\n\n${second}`;

async function known(): Promise<SourceText> {
  const hash = async (paragraph: string) =>
    (await webSha256()?.(normaliseParagraph(paragraph)))?.slice(0, hashDigits) ?? '';
  return {
    paragraphs: [
      {
        hash: await hash(first),
        claims: [{ statement: 'Twelve died.', address: 'attacks/one', figures: [12] }],
      },
      { hash: await hash(second), claims: [], also: ['countries/TJ'] },
    ],
    names: { 'countries/TJ': ['Alder'] },
  };
}

function item(id: string, name: string): ItemCollection {
  const blank = {
    figure: null,
    figure_text: null,
    figure_unit: null,
    precision: null,
    claims: null,
  };
  const properties = { id, name, label: name, start: null, end: null, when: null, ...blank };
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', id, geometry: null, properties }],
  };
}

const items = { attacks: item('one', 'The mill'), countries: item('TJ', 'Alder') };

async function open(view = {}) {
  const sourceText = await known();
  renderPage({
    view,
    children: (
      <>
        <OwnCopy atlas="river" title="A day" sourceText={sourceText} items={items}>
          <p>The digest.</p>
        </OwnCopy>
        <Paragraph number={2} />
      </>
    ),
  });
  fireEvent.click(screen.getByRole('button', { name: /own copy|Change/ }));
  return screen.getByRole('dialog');
}

function paste(dialog: HTMLElement, pasted: string) {
  fireEvent.change(within(dialog).getByLabelText('Text of the article'), {
    target: { value: pasted },
  });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Show my copy' }));
}

const copy = () => screen.findByRole('region', { name: 'Your copy of the article' });
/** What is said politely; the test page's own output comes behind it. */
const said = () => screen.getAllByRole('status')[0]?.textContent;
const stored = () => localStorage.getItem('oxus-own-copy-river');

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  act(() => forgetOwnCopy());
});

describe('the own copy', () => {
  it('stands in place of the digest, as text and with its figures as controls', async () => {
    paste(await open(), text);
    const region = await copy();
    expect(region.textContent).toContain(first);
    expect(region.querySelector('b')).toBeNull();
    expect(screen.queryByText('The digest.')).toBeNull();
    fireEvent.click(within(region).getByRole('link', { name: 'twelve' }));
    expect(screen.getByTestId('view').textContent).toBe('select=attacks/one');
    const lit = [...region.querySelectorAll('p[aria-current]')].map(({ id }) => id);
    expect(lit).toEqual(['own-copy-1']);
  });

  it('says how much of the article it is, politely, and moves the focus there', async () => {
    paste(await open(), text);
    await copy();
    expect(said()).toBe('Of the article’s 2 paragraphs your copy has 2 word for word.');
    expect(document.activeElement?.textContent).toBe('Your copy of the article');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is where paragraph markers lead while it is shown', async () => {
    paste(await open(), text);
    await copy();
    const marker = screen.getByRole('link', { name: /Paragraph 2/ });
    expect(marker.getAttribute('href')).toBe('#own-copy-2');
    fireEvent.click(screen.getByRole('radio', { name: 'Digest' }));
    expect(screen.getByText('The digest.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Paragraph 2/ })).toBeNull();
  });

  it('is stored only when asked, and deleted for good', async () => {
    paste(await open(), text);
    await copy();
    expect(localStorage.length).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: 'Change or delete' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Remember it in this browser' }));
    expect(stored()).toBe(text);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(localStorage.length).toBe(0);
    expect(screen.getByText('The digest.')).toBeTruthy();
    expect(said()).toBe('Your copy was deleted from this browser.');
  });

  it('is there again when it was remembered, with the digest in front', async () => {
    localStorage.setItem('oxus-own-copy-river', text);
    await open();
    fireEvent.click(await screen.findByRole('radio', { name: 'Your copy' }));
    expect((await copy()).textContent).toContain(second);
  });

  it('says that another text is not the article, keeps what was pasted and shows nothing', async () => {
    const dialog = await open();
    fireEvent.click(within(dialog).getByRole('checkbox'));
    paste(dialog, 'Quite another text.');
    await waitFor(() =>
      expect(within(dialog).getByRole('alert').textContent).toBe(
        'This does not seem to be the text of the article: of its 2 paragraphs it has none word for word, and none that is likely the same.',
      ),
    );
    expect(within(dialog).getByLabelText('Text of the article')).toHaveProperty(
      'value',
      'Quite another text.',
    );
    expect(screen.getByText('The digest.')).toBeTruthy();
    expect(stored()).toBeNull();
  });

  it('says how long a text may be', async () => {
    const dialog = await open();
    paste(dialog, 'a'.repeat(longestText + 1));
    expect(within(dialog).getByRole('alert').textContent).toContain('has 400,001 characters');
  });

  it('opens a file, and refuses one that is no text', async () => {
    const dialog = await open();
    const input = within(dialog).getByLabelText(/open one/);
    const pdf = new File([new Uint8Array([37, 80, 68, 70, 0, 1])], 'article.pdf');
    fireEvent.change(input, { target: { files: [pdf] } });
    await waitFor(() =>
      expect(within(dialog).getByRole('alert').textContent).toContain('no plain text file'),
    );
    fireEvent.change(input, { target: { files: [new File([text], 'article.txt')] } });
    expect((await copy()).textContent).toContain(second);
  });

  it('takes what is dropped', async () => {
    const dialog = await open();
    const dataTransfer = { files: [new File([text], 'a.md')], getData: () => '' };
    fireEvent.drop(dialog, { dataTransfer });
    expect((await copy()).textContent).toContain(second);
  });

  it('has no field that a form or the history of the browser would carry', async () => {
    const dialog = await open();
    for (const field of dialog.querySelectorAll('input, textarea')) {
      expect(field.hasAttribute('name')).toBe(false);
      expect(field.getAttribute('autocomplete')).toBe('off');
    }
    expect(dialog.querySelector('form')).toBeNull();
  });
});
