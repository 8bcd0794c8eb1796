import { DotList } from '@/components/ui/DotList';
import { Paragraph } from '@/components/ui/Paragraph';
import { SelectLink } from '@/components/ui/SelectLink';
import { Source } from '@/components/ui/Source';
import type { Statement } from '@/geo/panel';
import styles from '../Panel.module.css';

export interface StatementsProps {
  title: string;
  statements: readonly Statement[];
  /** Id of the figure that the headline shows: all but its words stands there. */
  headline?: string;
}

/** Statements without a number: the words, who says so and how, and where it stands. */
export function Statements({ title, statements, headline }: StatementsProps) {
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.rows}>
        {statements.map((statement) => (
          <li key={statement.id} className={styles.row}>
            {statement.id === headline ? (
              <p>{statement.text}</p>
            ) : (
              <>
                {isPlain(statement) ? <PlainRow {...statement} /> : <FullRow {...statement} />}
                {statement.note ? <p className={styles.note}>{statement.note}</p> : null}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The document itself states it: there is nothing to say of it but the paragraph. */
function isPlain({ stance, speaker, when, source }: Statement): boolean {
  return !stance && !speaker && !when && source.paragraph !== undefined;
}

/** The words lead to their claim. */
function Words({ id, text }: Pick<Statement, 'id' | 'text'>) {
  return (
    <SelectLink address={`claims/${id}`} className={styles.words}>
      {text}
    </SelectLink>
  );
}

function PlainRow({ id, text, source }: Statement) {
  return (
    <div className={styles.pair}>
      <p>
        <Words id={id} text={text} />
      </p>
      <span className={styles.detail}>
        {source.paragraph === undefined ? null : <Paragraph number={source.paragraph} claim={id} />}
      </span>
    </div>
  );
}

function FullRow({ id, text, stance, speaker, when, source }: Statement) {
  return (
    <>
      <p>
        <Words id={id} text={text} />
      </p>
      <p className={styles.second}>
        <DotList>
          {stance ? <strong className={styles.stance}>{stance}</strong> : null}
          {speaker}
          {when}
          <Source source={source} claim={id} />
        </DotList>
      </p>
    </>
  );
}
