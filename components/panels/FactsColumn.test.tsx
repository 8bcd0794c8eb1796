// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { SWRConfig } from 'swr';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useView, useViewLink } from '@/components/state/ViewProvider';
import { SelectLink } from '@/components/ui/SelectLink';
import type { ItemAddress } from '@/geo/feature';
import type { Panel } from '@/geo/panel';
import { renderPage } from '../shell/testPage';
import { FactsColumn } from './FactsColumn';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const known = {
  'attacks/one': { kicker: 'Attack', title: 'Attack one', figure: '144 dead', when: '2024' },
  'attacks/two': { kicker: 'Attack', title: 'Attack two', figure: '6 dead', when: '2022' },
};

function panelOf(address: ItemAddress, title: string): Panel {
  return { address, kicker: 'Attack', title, lead: `All of ${title}`, blocks: [], related: [] };
}

/** A server that answers each request as the test decides. */
function answerWith(respond: (url: string) => Promise<Response>) {
  const asked = vi.fn((input: unknown) => respond(String(input)));
  vi.stubGlobal('fetch', asked);
  return asked;
}

function itemResponse(panel: Panel): Response {
  const item = { type: 'Feature', id: 'two', geometry: null, properties: {}, panel };
  return new Response(JSON.stringify(item), {
    headers: { 'content-type': 'application/geo+json' },
  });
}

const problem = () =>
  new Response(JSON.stringify({ status: 404, detail: 'There is no such attack.' }), {
    status: 404,
    headers: { 'content-type': 'application/problem+json' },
  });

function WithoutNotes() {
  const [view] = useView();
  return <a {...useViewLink({ ...view, without: ['notes'] })}>Without notes</a>;
}

function renderFacts(select: ItemAddress | null, initial: Panel | null) {
  renderPage({
    view: { select },
    children: (
      <SWRConfig value={{ provider: () => new Map(), dedupingInterval: 0 }}>
        <WithoutNotes />
        <SelectLink address="attacks/one">Select one</SelectLink>
        <SelectLink address="attacks/two">Select two</SelectLink>
        <section id="facts">
          <FactsColumn initial={initial} known={known} overview={<p>The overview</p>} />
        </section>
      </SWRConfig>
    ),
  });
}

describe('the facts column', () => {
  it('shows the overview while nothing is selected', () => {
    renderFacts(null, null);
    expect(screen.getByText('The overview')).toBeTruthy();
  });

  it('shows the panel that came with the page', () => {
    renderFacts('attacks/one', panelOf('attacks/one', 'Attack one'));
    expect(screen.getByText('All of Attack one')).toBeTruthy();
  });

  it('keeps the old panel with a busy line until the new one is there', async () => {
    let arrive: (response: Response) => void = () => {};
    answerWith(() => new Promise((resolve) => (arrive = resolve)));
    renderFacts('attacks/one', panelOf('attacks/one', 'Attack one'));
    fireEvent.click(screen.getByText('Select two'));
    expect(await screen.findByText('Loading Attack two…')).toBeTruthy();
    expect(screen.getByText('All of Attack one')).toBeTruthy();
    arrive(itemResponse(panelOf('attacks/two', 'Attack two')));
    expect(await screen.findByText('All of Attack two')).toBeTruthy();
    expect(screen.queryByText(/Loading/)).toBeNull();
    expect(screen.queryByText('All of Attack one')).toBeNull();
  });

  it('says why the facts are not there, shows what is known, and tries again', async () => {
    let answer = problem;
    answerWith(async () => answer());
    renderFacts(null, null);
    fireEvent.click(screen.getByText('Select two'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('There is no such attack.');
    expect(screen.getByText('6 dead · 2022')).toBeTruthy();
    answer = () => itemResponse(panelOf('attacks/two', 'Attack two'));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('All of Attack two')).toBeTruthy();
  });

  it('says that it is gone when it rests only on sources that are off, whatever stood there', async () => {
    answerWith(async () => problem());
    renderFacts('attacks/one', panelOf('attacks/one', 'Attack one'));
    fireEvent.click(screen.getByText('Without notes'));
    expect(await screen.findByText(/rests only on sources that are switched off/)).toBeTruthy();
    expect(screen.queryByText('All of Attack one')).toBeNull();
    const back = screen.getByRole('link', { name: 'All on again' });
    expect(back.getAttribute('href')).toBe('?select=attacks/one');
  });

  it('takes the focus when it is opened and gives it back when Escape closes it', async () => {
    answerWith(async () => itemResponse(panelOf('attacks/two', 'Attack two')));
    renderFacts(null, null);
    const opener = screen.getByText('Select two');
    opener.focus();
    fireEvent.click(opener);
    await waitFor(() => expect(document.activeElement?.id).toBe('facts-title'));
    await screen.findByText('All of Attack two');
    expect(document.activeElement?.textContent).toBe('Attack two');
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(await screen.findByText('The overview')).toBeTruthy();
    expect(document.activeElement).toBe(opener);
  });

  it('closes by a link that works without script', () => {
    renderFacts('attacks/one', panelOf('attacks/one', 'Attack one'));
    expect(screen.getByRole('link', { name: 'Close' }).getAttribute('href')).toBe('./');
  });
});
