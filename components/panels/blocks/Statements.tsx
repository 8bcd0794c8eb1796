import { DotList } from '@/components/ui/DotList';
import { Source } from '@/components/ui/Source';
import type { Statement } from '@/geo/panel';
import styles from '../Panel.module.css';

export interface StatementsProps {
  title: string;
  statements: readonly Statement[];
}

/** Statements without a number: the words, who says so and how, and where it stands. */
export function Statements({ title, statements }: StatementsProps) {
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.rows}>
        {statements.map((statement) => (
          <li key={statement.id} className={styles.row}>
            <p>{statement.text}</p>
            <p className={styles.second}>
              <DotList>
                {statement.stance ? (
                  <strong className={styles.stance}>{statement.stance}</strong>
                ) : null}
                {statement.speaker}
                {statement.when}
                <Source source={statement.source} claim={statement.id} />
              </DotList>
            </p>
            {statement.note ? <p className={styles.note}>{statement.note}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
