import type { Figure, Statement } from '@/geo/panel';
import styles from './Api.module.css';
import { SourceLine } from './SourceLine';

export interface FigureLinesProps {
  figures: readonly Figure[];
  /** Address of an item's page. */
  hrefOf(address: string): string;
}

/** Figures, each with what it counts, when, who says so, and where that stands. */
export function FigureLines({ figures, hrefOf }: FigureLinesProps) {
  return (
    <ul className={styles.claims}>
      {figures.map((figure) => {
        const { id, label, value, unit, when, speaker, stance, note, source, address } = figure;
        const words = [value, unit].filter(Boolean).join(' ');
        return (
          <li key={id}>
            <span className={styles.figure}>
              {address ? <a href={hrefOf(address)}>{words}</a> : words}
            </span>
            <span>{[label, when, speaker, stance].filter(Boolean).join(' · ')}</span>
            <SourceLine source={source} />
            {note ? <span className={styles.none}>{note}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}

/** Statements without a number, each with who says so and where that stands. */
export function StatementLines({ statements }: { statements: readonly Statement[] }) {
  return (
    <ul className={styles.claims}>
      {statements.map(({ id, text, speaker, stance, when, note, source }) => (
        <li key={id}>
          <span>{text}</span>
          <span>{[speaker, stance, when].filter(Boolean).join(' · ')}</span>
          <SourceLine source={source} />
          {note ? <span className={styles.none}>{note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
