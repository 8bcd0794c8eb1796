import { SelectLink } from '@/components/ui/SelectLink';
import { countOf } from '@/geo/number';
import type { SourceSummary } from '@/geo/sources';
import { SourceSwitch } from './SourceSwitch';
import styles from './Sources.module.css';

export interface SourceRowProps {
  source: SourceSummary;
  /** The reference as one plain line. */
  citation: string;
}

/** One source: its switch, how much rests on it, what it is, and what rests on it alone. */
export function SourceRow({ source, citation }: SourceRowProps) {
  const { id, note, alone } = source;
  return (
    <li className={styles.row} id={`source-${id}`} tabIndex={-1}>
      <SourceSwitch id={id} short={note.short} weight={weightOf(source)} />
      <p className={styles.citation}>
        {citation}
        {note.url ? (
          <>
            {' '}
            <a href={note.url} rel="noreferrer">
              {new URL(note.url).hostname.replace(/^www\./, '')}
            </a>
          </>
        ) : null}
      </p>
      {alone.length > 0 ? (
        <p className={styles.alone}>
          Alone carries{' '}
          {alone.map(({ address, title }, index) => (
            <span key={address}>
              {index > 0 ? ' · ' : null}
              <SelectLink address={address}>{title}</SelectLink>
            </span>
          ))}
        </p>
      ) : null}
    </li>
  );
}

/** "97 claims, 25 figures": what rests on it; parts that are 0 are left out. */
export function weightOf({ claims, figures, places }: SourceSummary): string {
  const parts = [
    claims > 0 ? countOf(claims, { one: 'claim', other: 'claims' }) : '',
    figures > 0 ? countOf(figures, { one: 'figure', other: 'figures' }) : '',
    places > 0 ? countOf(places, { one: 'position', other: 'positions' }) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : 'nothing in this reading';
}
