'use client';

import type { ReactNode } from 'react';
import { FiguresChoice } from '@/components/panels/FiguresChoice';
import { useView } from '@/components/state/ViewProvider';
import { ThemeChoice } from '@/components/ui/ThemeChoice';
import { Fold } from './Fold';
import { FoldButton } from './FoldButton';
import { PartLinks } from './PartLinks';
import { SheetHandle } from './SheetHandle';
import styles from './Shell.module.css';
import { useShell } from './ShellProvider';
import { SkipLinks } from './SkipLinks';

export interface ShellProps {
  bar: ReactNode;
  notices: ReactNode;
  /** Over the map: map or table, filters, summary. */
  view: ReactNode;
  /** What is chosen of the filters, and what that leaves empty. */
  narrowed: ReactNode;
  map: ReactNode;
  /** The table that stands in the place of the map. */
  table: ReactNode;
  article: ReactNode;
  list: ReactNode;
  sources: ReactNode;
  facts: ReactNode;
  layers: ReactNode;
  legend: ReactNode;
  timeline: ReactNode;
}

/**
 * Places the parts of the page: three columns on a wide screen, the map and one column on a
 * middle one, the map over a sheet on a phone, all below each other without script.
 */
export function Shell(props: ShellProps) {
  const { part, reading, stop } = useShell();
  const [{ table }] = useView();
  return (
    <div
      className={styles.shell}
      data-part={part}
      data-reading={reading}
      data-stop={stop}
      data-table={table ?? undefined}
    >
      <SkipLinks />
      {props.bar}
      {props.notices}
      <main className={styles.main}>
        <div className={styles.map}>{props.map}</div>
        <div className={styles.sheet} data-sheet="">
          <div className={styles.sheetHead}>
            <SheetHandle />
            <div className={styles.partsRow}>
              <PartLinks />
              <FoldButton column="reader" what="the article" side="left" />
            </div>
          </div>
          <section className={styles.view} aria-label="View">
            {props.view}
          </section>
          <div className={styles.narrowed}>{props.narrowed}</div>
          {table === null ? null : (
            <section className={styles.table} id="table" aria-label="Table">
              {props.table}
            </section>
          )}
          <section
            className={styles.article}
            id="article"
            aria-label="Article"
            data-part="article"
            tabIndex={-1}
          >
            {props.article}
          </section>
          <section
            className={styles.facts}
            id="facts"
            aria-label="Facts"
            data-part="facts"
            tabIndex={-1}
          >
            <FoldButton column="facts" what="the facts" side="right" />
            <div className={styles.factsBody}>{props.facts}</div>
          </section>
          <section
            className={styles.overlay}
            id="layers"
            aria-label="Layers"
            data-part="layers"
            tabIndex={-1}
          >
            <div className={styles.layers}>
              <Fold title="Layers" kind="card">
                {props.layers}
              </Fold>
            </div>
            <div className={styles.legend} data-over-map="">
              <Fold title="Legend" kind="strip">
                {props.legend}
              </Fold>
            </div>
            <div className={styles.phoneTheme}>
              <FiguresChoice />
            </div>
            <div className={styles.phoneTheme}>
              <span aria-hidden="true">Colours</span>
              <ThemeChoice />
            </div>
          </section>
          <section
            className={styles.list}
            id="list"
            aria-label="List"
            data-part="list"
            tabIndex={-1}
          >
            {props.list}
          </section>
          <section
            className={styles.sources}
            id="sources"
            aria-label="Sources"
            data-part="sources"
            tabIndex={-1}
          >
            {props.sources}
          </section>
          <div className={styles.timeline}>{props.timeline}</div>
        </div>
      </main>
    </div>
  );
}
