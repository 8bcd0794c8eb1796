import { Source } from '@/components/ui/Source';
import type { SourceNote } from '@/geo/panel';
import styles from '../Panel.module.css';

export interface FactsProps {
  title: string;
  facts: readonly { label: string; text: string; source?: SourceNote }[];
}

/** Labels and words: what, where, when. */
export function Facts({ title, facts }: FactsProps) {
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{title}</h3>
      <dl className={styles.rows}>
        {facts.map(({ label, text, source }) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>
              {text}
              {source ? (
                <span className={styles.second}>
                  <Source source={source} />
                </span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
