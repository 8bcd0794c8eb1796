import { PartLink } from '@/components/shell/PartLink';
import type { Coverage } from '@/geo/coverage';
import { formatNumber } from '@/geo/number';
import styles from './Coverage.module.css';
import panelStyles from './Panel.module.css';

/** How many of the claims the map draws, and how many not and why; leads to those that it does not. */
export function Meter({ coverage: { total, drawn, notDrawn } }: { coverage: Coverage }) {
  const missing = total - drawn;
  return (
    <section className={panelStyles.block}>
      <h3 className={panelStyles.heading}>What is on the map</h3>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ width: `${(drawn / Math.max(1, total)) * 100}%` }} />
      </div>
      <p className={styles.sum}>
        {formatNumber(total)} claims: <strong>{formatNumber(drawn)} drawn</strong>,{' '}
        {missing === 0 ? 'none left out' : `${formatNumber(missing)} not`}
      </p>
      {notDrawn.length > 0 ? (
        <>
          <ul className={panelStyles.second}>
            {notDrawn.map(({ reason, claims }) => (
              <li key={reason}>
                {formatNumber(claims.length)} {reason}
              </li>
            ))}
          </ul>
          <PartLink part="list" to="not-on-map" className={styles.more}>
            See those that are not drawn
          </PartLink>
        </>
      ) : null}
    </section>
  );
}
