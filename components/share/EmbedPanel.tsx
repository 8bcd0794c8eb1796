'use client';

import { useItem } from '@/components/data/useItem';
import { useView } from '@/components/state/ViewProvider';
import type { Panel } from '@/geo/panel';
import styles from './Embed.module.css';

/** The selected item in short: what it is, its one figure and who says so. */
export function EmbedPanel({ initial }: { initial: Panel | null }) {
  const [view, setView] = useView();
  const { panel, error } = useItem(view.select, initial, view);
  if (view.select === null) return null;
  const shown = panel?.address === view.select ? panel : undefined;
  const headline = shown?.blocks.find((block) => block.type === 'headline');
  const close = () => setView({ ...view, select: null });
  return (
    // Escape closes it from anywhere within.
    <section
      className={styles.panel}
      aria-label="Facts"
      aria-live="polite"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {shown ? (
        <>
          <p className={styles.kicker}>{shown.kicker}</p>
          <h2 className={styles.name}>{shown.title}</h2>
          {shown.lead ? <p className={styles.lead}>{shown.lead}</p> : null}
          {headline?.type === 'headline' ? (
            <p>
              <strong>{headline.figure.value}</strong> {headline.figure.unit}
              <span className={styles.lead}>
                {[
                  headline.figure.label,
                  headline.figure.when,
                  headline.figure.speaker,
                  headline.figure.source.short,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
          ) : null}
        </>
      ) : (
        <p>{error ? error.message : 'Loading…'}</p>
      )}
      <button type="button" className={`${styles.close} needs-script`} onClick={close}>
        <span aria-hidden="true">×</span>
        <span className="visually-hidden">Close</span>
      </button>
    </section>
  );
}
