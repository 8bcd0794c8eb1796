// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderPage } from '@/components/shell/testPage';
import type { SourceSummary, Vanished } from '@/geo/sources';
import type { Speaker } from '@/geo/speakers';
import { ReadingNotice } from './ReadingNotice';
import { SourceList } from './SourceList';

afterEach(cleanup);

const source = (id: string, more: Partial<SourceSummary> = {}): SourceSummary => ({
  id,
  note: { reference: id, short: `${id} 2024`, title: `Work of ${id}` },
  own: false,
  claims: 2,
  figures: 1,
  places: 0,
  alone: [],
  ...more,
});
const sources = [
  source('notes', { own: true, alone: [{ address: 'attacks/two', title: 'Attack two' }] }),
  source('bank', { claims: 0, figures: 0, places: 3 }),
];
const nothing: Vanished = { items: [], claims: 0, figures: 0, places: [], oneLeft: [] };
const speakers: Speaker[] = [
  {
    name: 'Ministry',
    claims: [{ address: 'claims/toll', title: 'Eleven died.', detail: '11 people' }],
    figures: 1,
    alone: [],
    shared: [{ address: 'attacks/one', title: 'Attack one' }],
  },
];

function renderSources(without: string[] = [], vanished: Vanished = nothing) {
  renderPage({
    view: { without },
    children: (
      <>
        <ReadingNotice names={{ notes: 'Notes 2024', bank: 'Bank 2024' }} />
        <SourceList
          sources={sources}
          references={new Map()}
          without={without}
          vanished={vanished}
          speakers={speakers}
        />
      </>
    ),
  });
}

const said = () =>
  within(screen.getByRole('region', { name: 'What is gone' })).getByRole('status').textContent;
const view = () => screen.getByTestId('view').textContent;

test('each source has a switch, says what rests on it, and what it alone carries', () => {
  renderSources();
  const [notes, bank] = screen.getAllByRole('checkbox');
  expect(notes?.textContent).toContain('2 claims, 1 figure');
  expect(bank?.textContent).toContain('3 positions');
  expect(screen.getByText(/Alone carries/).textContent).toContain('Attack two');
  expect(said()).toBe('All 2 sources are on. Switch one off to see what rests on it alone.');
  expect(screen.queryByText(/Read without/)).toBeNull();
});

test('a switch takes the source out of the view, with Space too, and brings it back', () => {
  renderSources();
  const [notes] = screen.getAllByRole('checkbox');
  if (!notes) throw new Error('no switch');
  fireEvent.keyDown(notes, { key: ' ' });
  expect(view()).toBe('without=notes');
  expect(notes.getAttribute('aria-checked')).toBe('false');
  fireEvent.click(notes);
  expect(view()).toBe('');
});

test('what is gone is said in a sentence, by name and in numbers', () => {
  renderSources(['notes'], {
    items: [{ address: 'attacks/two', title: 'Attack two' }],
    claims: 5,
    figures: 2,
    places: ['The mill'],
    oneLeft: [{ address: 'attacks/one', title: 'Attack one' }],
  });
  expect(said()).toBe(
    'Without notes 2024, 1 item, 5 claims and 2 figures are gone; 1 item has one source left.',
  );
  const summary = screen.getByRole('region', { name: 'What is gone' });
  expect(within(summary).getByText('Attack two').tagName).toBe('S');
  expect(within(summary).getByText('The mill')).toBeTruthy();
  expect(within(summary).getByRole('link', { name: 'Attack one' })).toBeTruthy();
});

test('the whole page says that it is read without sources, and brings them back', () => {
  renderSources(['notes', 'bank']);
  const notice = screen.getByRole('complementary');
  expect(notice.textContent).toContain('Read without Notes 2024 and one more source');
  const back = within(notice).getByRole('link', { name: 'All on again' });
  expect(back.getAttribute('href')).toBe('./');
  fireEvent.click(back);
  expect(view()).toBe('');
});

test('who is quoted says what each says, and whether others speak of the same', () => {
  renderSources();
  const ministry = screen.getByText('Ministry').closest('details');
  expect(ministry?.textContent).toContain('1 claim, 1 figure');
  expect(ministry?.textContent).toContain('every item of the map keeps another voice');
  expect(ministry?.textContent).toContain('Others speak, too, of');
});
