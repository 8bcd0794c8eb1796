// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { SWRConfig } from 'swr';
import { afterEach, expect, test, vi } from 'vitest';
import type { ItemAddress } from '@/geo/feature';
import type { FigureChoice } from '@/geo/reading';
import { Cite } from './Cite';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const citation = {
  title: 'Eleven people died',
  apa: 'Contributors. (2026). Eleven people died.',
  bibtex: '@misc{a}',
  csl: [{ id: 'a', type: 'dataset', title: 'Eleven people died' }],
  version: 'c322ed12',
  permalink: 'https://example.org/?select=claims/metro-deaths',
  asOf: '2024-04-01',
  locator: 'paragraph 5',
};

function open(address: ItemAddress | null, figures: FigureChoice = 'article') {
  const asked = vi.fn(
    async (_url: unknown) =>
      new Response(JSON.stringify(citation), { headers: { 'content-type': 'application/json' } }),
  );
  vi.stubGlobal('fetch', asked);
  render(
    <SWRConfig value={{ provider: () => new Map() }}>
      <Cite address={address} reading={{ figures, without: [] }} />
    </SWRConfig>,
  );
  expect(asked).not.toHaveBeenCalled();
  const details = screen.getByText(/^Cite this/).closest('details');
  if (details) details.open = true;
  if (details) fireEvent(details, new Event('toggle'));
  return asked;
}

test('a claim is cited in three formats, with place, date, version and permalink', async () => {
  const asked = open('claims/metro-deaths', 'highest');
  expect(await screen.findByText(citation.apa)).toBeTruthy();
  expect(asked.mock.calls[0]?.[0]).toBe(
    '/api/collections/claims/items/metro-deaths/citation?figures=highest',
  );
  for (const text of ['@misc{a}', 'paragraph 5', '1 April 2024', 'c322ed12']) {
    expect(screen.getByText(text)).toBeTruthy();
  }
  const save = screen.getByRole('link', { name: 'Save BibTeX as a file' });
  expect(save.getAttribute('download')).toBe('oxus-claims-metro-deaths.bib');
});

test('a citation is copied, or marked where the clipboard is closed', async () => {
  open('claims/metro-deaths');
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  fireEvent.click(await screen.findByRole('button', { name: 'Copy APA' }));
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(writeText).toHaveBeenCalledWith(citation.apa);
  vi.stubGlobal('navigator', {});
  fireEvent.click(screen.getByRole('button', { name: 'Copy BibTeX' }));
  expect(await screen.findByText(/copy it with the keyboard/)).toBeTruthy();
});

test('the atlas itself is cited, too', async () => {
  const asked = open(null);
  await screen.findByText(citation.apa);
  expect(asked.mock.calls[0]?.[0]).toBe('/api/citation');
});
