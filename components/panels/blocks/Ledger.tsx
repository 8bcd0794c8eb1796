import { DotList } from '@/components/ui/DotList';
import { MeasureBadge } from '@/components/ui/MeasureBadge';
import { Source } from '@/components/ui/Source';
import { formatNumber } from '@/geo/number';
import type { LedgerRow } from '@/geo/panel';
import panelStyles from '../Panel.module.css';
import { FigureValue } from './FigureValue';
import styles from './Ledger.module.css';
import { ledgerStrip } from './ledgerStrip';

export interface LedgerProps {
  title: string;
  unit: string;
  rows: readonly LedgerRow[];
  /** Id of the figure that the headline shows. */
  headline?: string;
}

/** Rival figures for one quantity: a dot for each source, and below the same as a table. */
export function Ledger({ title, unit, rows, headline }: LedgerProps) {
  // Where all hold for one date, only when each was said tells them apart.
  const saidOnly =
    new Set(rows.map(({ holds }) => holds)).size === 1 && rows.every(({ said }) => said);
  return (
    <section className={panelStyles.block}>
      <h3 className={panelStyles.heading}>
        {title} {/* All rows of a ledger are one kind of count. */}
        {rows[0]?.count ? <MeasureBadge measure={rows[0].count} /> : null}
      </h3>
      <Strip rows={rows} unit={unit} />
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Who says so, and where</th>
            <th scope="col">{saidOnly ? 'Said' : 'When'}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-drawn={row.drawn ? '' : undefined}>
              <td>
                <FigureValue figure={{ ...row, unit: undefined }} />
                {row.drawn ? <span className={styles.drawn}>shown</span> : null}
              </td>
              <td>
                {row.own ? 'the article' : (row.speaker ?? row.source.short)}
                <span className={panelStyles.second}>
                  <DotList>
                    {row.stance}
                    {row.measure}
                    <Source
                      source={row.source}
                      claim={row.id}
                      locatorOnly={row.own || !row.speaker}
                    />
                  </DotList>
                </span>
                {row.note && row.id !== headline ? (
                  <span className={styles.note}>{row.note}</span>
                ) : null}
              </td>
              <td className={styles.when}>{saidOnly ? row.said : row.when}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The dots: filled where the figure is the one shown, the article's with its name. */
function Strip({ rows, unit }: Pick<LedgerProps, 'rows' | 'unit'>) {
  const { marks, low, high, lanes } = ledgerStrip(rows);
  const article = marks.find((mark) => mark.own);
  const range = `from ${formatNumber(low.value)} to ${formatNumber(high.value)} ${unit}`;
  return (
    <div
      className={styles.strip}
      style={{ height: 38 + 14 * lanes }}
      role="img"
      aria-label={`${rows.length} figures, ${range}; the table below names each`}
    >
      <span className={styles.line} />
      {marks.map(({ id, left, width, drawn, lane }) => (
        <span
          key={id}
          className={styles.mark}
          data-drawn={drawn ? '' : undefined}
          style={{
            left: `${left}%`,
            bottom: 16 + 14 * lane,
            width: width > 0 ? `calc(${width}% + 12px)` : undefined,
          }}
        />
      ))}
      {article ? (
        <span
          className={styles.article}
          style={{ left: `clamp(28px, ${article.left}%, 100% - 28px)` }}
        >
          the article
        </span>
      ) : null}
      <span className={styles.low}>{formatNumber(low.value)}</span>
      {high.value === low.value ? null : (
        <span className={styles.high}>{formatNumber(high.value)}</span>
      )}
    </div>
  );
}
