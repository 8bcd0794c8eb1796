import { SelectLink } from '@/components/ui/SelectLink';
import type { Coverage } from '@/geo/coverage';
import styles from './Coverage.module.css';
import listStyles from './ItemList.module.css';

/** The claims that the map does not draw, each with the reason: nothing is lost without a word. */
export function Tray({ coverage: { total, drawn, notDrawn } }: { coverage: Coverage }) {
  if (notDrawn.length === 0) return null;
  return (
    <section className={listStyles.group} aria-labelledby="not-on-map">
      <h2 className={listStyles.heading} id="not-on-map" tabIndex={-1}>
        Not on the map
        <span>
          {total - drawn} of {total} claims
        </span>
      </h2>
      {notDrawn.map(({ reason, claims }) => (
        <details key={reason} className={styles.group} open={claims.length < 40}>
          <summary>
            {claims.length} {reason}
          </summary>
          <ul>
            {claims.map(({ address, title, detail, reason: own }) => (
              <li key={address} className={listStyles.row}>
                <SelectLink address={address} className={listStyles.name}>
                  {title}
                </SelectLink>
                <span className={listStyles.detail}>{own ?? detail}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
