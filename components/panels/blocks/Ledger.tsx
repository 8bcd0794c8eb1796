import { formatNumber } from '@/geo/number';
import type { LedgerRow } from '@/geo/panel';
import { Figures } from './Figures';
import styles from './Ledger.module.css';
import { ledgerStrip } from './ledgerStrip';

export interface LedgerProps {
  title: string;
  unit: string;
  rows: readonly LedgerRow[];
  /** Id of the figure that the headline shows. */
  headline?: string;
}

/** Rival figures for one quantity: a dot for each source, and below the same in rows. */
export function Ledger({ title, unit, rows, headline }: LedgerProps) {
  const { marks, low, high } = ledgerStrip(rows);
  const article = marks.find((mark) => mark.own);
  const range = `from ${formatNumber(low.value)} to ${formatNumber(high.value)} ${unit}`;
  return (
    <Figures title={title} figures={rows} headline={headline} rivals>
      <div
        className={styles.strip}
        role="img"
        aria-label={`${rows.length} figures, ${range}; the rows below name each`}
      >
        <span className={styles.line} />
        {marks.map(({ id, left, width, drawn }) => (
          <span
            key={id}
            className={styles.mark}
            data-drawn={drawn ? '' : undefined}
            style={{ left: `${left}%`, width: width > 0 ? `calc(${width}% + 10px)` : undefined }}
          />
        ))}
        {article ? (
          <span
            className={styles.article}
            data-end={article.left < 15 ? 'left' : article.left > 85 ? 'right' : undefined}
            style={{ left: `${article.left}%` }}
          >
            the article
          </span>
        ) : null}
        <span className={styles.low}>{formatNumber(low.value)}</span>
        {high.value === low.value ? null : (
          <span className={styles.high}>{formatNumber(high.value)}</span>
        )}
      </div>
    </Figures>
  );
}
