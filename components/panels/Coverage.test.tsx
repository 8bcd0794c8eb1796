// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderPage } from '@/components/shell/testPage';
import type { Coverage } from '@/geo/coverage';
import { Meter } from './Meter';
import { Tray } from './Tray';

afterEach(cleanup);

const coverage: Coverage = {
  total: 5,
  drawn: 3,
  notDrawn: [
    {
      reason: 'without a place',
      claims: [{ address: 'claims/a', title: 'Many died.', reason: 'Ten countries, not named.' }],
    },
    { reason: 'of a source that is switched off', claims: [{ address: 'claims/b', title: 'B.' }] },
  ],
};

test('the meter says how many claims are drawn, how many not and why, and leads to those', () => {
  renderPage({ children: <Meter coverage={coverage} /> });
  expect(screen.getByText(/claims:/).textContent).toBe('5 claims: 3 drawn, 2 not');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '1 without a place',
    '1 of a source that is switched off',
  ]);
  expect(screen.getByRole('link').getAttribute('href')).toBe('#not-on-map');
});

test('the tray lists each claim that is not drawn, with its own reason where it has one', () => {
  renderPage({ children: <Tray coverage={coverage} /> });
  expect(screen.getByRole('heading').textContent).toBe('Not on the map2 of 5 claims');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '?select=claims/a',
    '?select=claims/b',
  ]);
  expect(screen.getByText('Ten countries, not named.')).toBeTruthy();
});

test('there is no tray where everything is drawn', () => {
  renderPage({ children: <Tray coverage={{ total: 3, drawn: 3, notDrawn: [] }} /> });
  expect(screen.queryByRole('heading')).toBeNull();
});
