// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Figure, PanelBlock, SourceNote } from '@/geo/panel';
import { renderPage } from '../shell/testPage';
import { PanelBlocks } from './PanelBlocks';

afterEach(cleanup);

const article: SourceNote = {
  reference: 'a',
  short: 'Koparkar 2024',
  title: 'Article',
  paragraph: 16,
};
const report: SourceNote = {
  reference: 'b',
  short: 'World Bank 2026',
  title: 'Data',
  url: 'https://x.org/',
};

function figure(id: string, more: Partial<Figure> = {}): Figure {
  return { id, label: 'Dead', value: '11', unit: 'people', source: report, ...more };
}

function renderBlock(block: PanelBlock) {
  renderPage({
    chapters: [
      {
        id: 'c',
        title: 'C',
        paragraphs: [11, 19],
        passages: [{ id: 'c-1', content: [{ type: 'text', text: 'Text.' }] }],
      },
    ],
    children: <PanelBlocks blocks={[block]} />,
  });
}

describe('the blocks of a panel', () => {
  it('headline: figure, unit, what the source says now, and the passage', () => {
    renderBlock({
      type: 'headline',
      figure: figure('f', { value: '50.9', unit: '% of GDP', when: '2022', source: article }),
      other: { figure: figure('g', { value: '49.9' }), relation: 'revised' },
    });
    expect(screen.getByText('50.9')).toBeTruthy();
    expect(screen.getByText('revised since: 49.9')).toBeTruthy();
    expect(screen.getByText('¶16').getAttribute('href')).toBe('#c-1');
  });

  it('ledger: rivals are told apart by who says so, and the article is named on the strip', () => {
    renderBlock({
      type: 'ledger',
      title: 'Dead, by source',
      unit: 'people',
      rows: [
        { ...figure('f', { source: article, drawn: true }), low: 11, high: 11, own: true },
        {
          ...figure('g', { value: '14 to 16', speaker: 'Health Ministry' }),
          low: 14,
          high: 16,
          own: false,
        },
      ],
    });
    const strip = screen.getByRole('img', { name: /2 figures, from 11 to 16 people/ });
    expect(strip.textContent).toContain('the article');
    const [, first, second] = screen.getAllByRole('row');
    expect(first?.textContent).toContain('11shownthe article');
    expect(second?.textContent).toContain('14 to 16Health Ministry');
    expect(screen.queryByText('Dead')).toBeNull();
  });

  it('derivation: a formula, its result, and the claims that go in as links', () => {
    renderBlock({
      type: 'derivation',
      formula: 'workers / population × 100',
      result: '29.7 %',
      inputs: [{ address: 'attacks/one', title: 'Three million work there', detail: '3,000,000' }],
    });
    expect(screen.getByText('workers / population × 100 = 29.7 %')).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('?select=attacks/one');
  });

  it('derivation: what the article reckons stands beside what is computed', () => {
    renderBlock({
      type: 'derivation',
      formula: 'workers / population × 100',
      result: '29.7 %',
      inputs: [],
      claim: { address: 'claims/share', title: 'Workers would be 29.7 %.' },
      stated: [
        { address: 'claims/toll', title: 'Almost a fourth.', detail: 'almost 25 % · K. 2024' },
      ],
    });
    expect(screen.getByRole('heading').textContent).toContain('checked');
    expect(screen.getByRole('link', { name: 'almost 25 %' }).getAttribute('href')).toBe(
      '?select=claims/toll',
    );
    expect(screen.getByRole('link', { name: '29.7 %' })).toBeTruthy();
  });

  it('figures: a badge says what kind of count it is', () => {
    renderBlock({
      type: 'figures',
      title: 'People',
      figures: [figure('f', { count: 'registrations' })],
    });
    expect(screen.getByText('registrations').getAttribute('title')).toContain('more than once');
  });

  it('figures: the number leads to its claim', () => {
    renderBlock({
      type: 'figures',
      title: 'People',
      figures: [figure('toll', { address: 'claims/toll' })],
    });
    const link = screen.getByRole('link', { name: '11 people, Dead: who says so' });
    expect(link.getAttribute('href')).toBe('?select=claims/toll');
  });

  it('figures: different quantities keep their labels, with speaker and stance below', () => {
    renderBlock({
      type: 'figures',
      title: 'People',
      figures: [
        figure('f', { label: 'working there', stance: 'estimated', speaker: 'Interior Ministry' }),
        figure('g', { label: 'registrations', measure: 'register entries' }),
      ],
    });
    expect(screen.getByText('working there')).toBeTruthy();
    expect(screen.getByText(/Interior Ministry · estimated/)).toBeTruthy();
    expect(screen.getByText(/register entries/)).toBeTruthy();
  });

  it('series: a picture with words for it, and every figure in a table, the latest first', () => {
    renderBlock({
      type: 'series',
      title: 'Remittances',
      unit: '% of GDP',
      mark: 2022,
      points: [
        { year: 2023, value: 48 },
        { year: 2021, value: 30 },
        { year: 2022, value: 49.9 },
      ],
      source: report,
    });
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Remittances, % of GDP: 30 in 2021, 48 in 2023',
    );
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', {
      hidden: true,
    });
    expect(rows.map((row) => row.textContent)).toEqual([
      'Year% of GDP',
      '202348',
      '202249.9',
      '202130',
    ]);
  });

  it('series: nothing is drawn of no figures', () => {
    renderBlock({ type: 'series', title: 'Empty', unit: '%', points: [], source: report });
    expect(screen.queryByText(/Empty/)).toBeNull();
  });

  it('statements: a plain one has its paragraph beside it, others say who and how', () => {
    renderBlock({
      type: 'statements',
      title: 'What the article says',
      statements: [
        { id: 's', text: 'Plain.', source: article },
        { id: 't', text: 'Blamed.', stance: 'alleged', speaker: 'Russia', source: article },
      ],
    });
    const [plain, full] = screen.getAllByRole('listitem');
    expect(plain?.textContent).toBe('Plain.¶16');
    expect(full?.textContent).toBe('Blamed.alleged · Russia · Koparkar 2024 ¶16');
  });

  it('links: lead to other items, with an address that works without script', () => {
    renderBlock({
      type: 'links',
      title: 'Attacks',
      links: [{ address: 'attacks/one', title: 'One', detail: '2024 · 144 dead' }],
    });
    expect(screen.getByRole('link', { name: /One/ }).getAttribute('href')).toBe(
      '?select=attacks/one',
    );
  });

  it('facts and notes: words with their source', () => {
    renderBlock({
      type: 'facts',
      title: 'Facts',
      facts: [{ label: 'Capital', text: 'Dushanbe', source: report }],
    });
    expect(screen.getByRole('link', { name: 'World Bank 2026' }).getAttribute('href')).toBe(
      'https://x.org/',
    );
  });
});
