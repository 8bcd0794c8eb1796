import { SelectLink } from '@/components/ui/SelectLink';
import { countOf, formatNumber } from '@/geo/number';
import type { ItemLink } from '@/geo/panel';
import type { Vanished } from '@/geo/sources';
import { AllOn } from './AllOn';
import styles from './Sources.module.css';

export interface VanishedSummaryProps {
  vanished: Vanished;
  /** The sources that are switched off, in short. */
  off: readonly string[];
  /** How many sources there are. */
  total: number;
}

/** What went with the sources that are switched off: items by name, numbers, places. */
export function VanishedSummary({ vanished, off, total }: VanishedSummaryProps) {
  const { items, claims, figures, places, oneLeft } = vanished;
  return (
    <section className={styles.summary} aria-label="What is gone">
      <p role="status">{off.length === 0 ? allOn(total) : sentence(off, vanished)}</p>
      {off.length > 0 ? (
        <>
          <AllOn />
          <dl className={styles.counts}>
            <div>
              <dt>Items gone</dt>
              <dd>{items.length}</dd>
            </div>
            <div>
              <dt>Claims gone</dt>
              <dd>{formatNumber(claims)}</dd>
            </div>
            <div>
              <dt>Figures gone</dt>
              <dd>{formatNumber(figures)}</dd>
            </div>
            <div>
              <dt>One source left</dt>
              <dd>{oneLeft.length}</dd>
            </div>
          </dl>
          {items.length > 0 ? (
            <>
              <h3 className={styles.small}>Gone from the map and the lists</h3>
              <ul className={styles.gone}>
                {items.map(({ address, title }) => (
                  <li key={address}>
                    <s>{title}</s>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          {places.length > 0 ? (
            <>
              <h3 className={styles.small}>Without a position now</h3>
              <p>{places.join(', ')}</p>
            </>
          ) : null}
          <Links title="One source left" links={oneLeft} />
        </>
      ) : null}
    </section>
  );
}

function Links({ title, links }: { title: string; links: readonly ItemLink[] }) {
  if (links.length === 0) return null;
  return (
    <>
      <h3 className={styles.small}>{title}</h3>
      <ul>
        {links.map((link) => (
          <li key={link.address}>
            <SelectLink address={link.address} className={styles.link}>
              {link.title}
            </SelectLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function allOn(total: number): string {
  return `All ${total} sources are on. Switch one off to see what rests on it alone.`;
}

/** "Without Koparkar 2024, 5 items, 104 claims and 32 figures are gone; 14 items have one source left." */
function sentence(off: readonly string[], { items, claims, figures, oneLeft }: Vanished): string {
  const without = off.length > 3 ? `${off.length} sources` : off.join(' and ');
  const gone = [
    countOf(items.length, { one: 'item', other: 'items' }),
    countOf(claims, { one: 'claim', other: 'claims' }),
    countOf(figures, { one: 'figure', other: 'figures' }),
  ];
  const left = countOf(oneLeft.length, { one: 'item has', other: 'items have' });
  return `Without ${without}, ${gone.slice(0, 2).join(', ')} and ${gone[2]} are gone; ${left} one source left.`;
}
