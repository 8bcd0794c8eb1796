// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Corrections } from './Corrections';

afterEach(cleanup);

const correction = {
  id: 'deaths',
  date: '2026-11-03',
  claim: 'crocus-deaths',
  withdrawn: false,
  change: 'It said 143, now 144.',
  reason: 'Misread.',
};

test('each correction says when, of what, what changed and why', () => {
  render(<Corrections corrections={[correction]} />);
  expect(screen.getByRole('listitem').textContent).toBe(
    '3 November 2026: crocus-deaths. It said 143, now 144. Misread.',
  );
  expect(screen.getByRole('link').getAttribute('href')).toContain('/claims/items/crocus-deaths');
});

test('a claim that is no longer there is named, and leads nowhere', () => {
  render(<Corrections corrections={[{ ...correction, withdrawn: true }]} />);
  expect(screen.getByRole('listitem').textContent).toContain('crocus-deaths (withdrawn).');
  expect(screen.queryByRole('link')).toBeNull();
});

test('an atlas without corrections says so', () => {
  render(<Corrections corrections={[]} />);
  expect(screen.getByText(/No claim of this atlas has been corrected/)).toBeDefined();
});
