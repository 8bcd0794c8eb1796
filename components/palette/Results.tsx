import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import type { Shown } from '@/components/state/ShownProvider';
import type { TextPart } from '@/geo/find/marks';
import styles from './Palette.module.css';
import { outOfSight, whyInWords } from './reveal';
import type { Row, Section } from './sections';

export interface ResultsProps {
  sections: readonly Section[];
  shown: Shown;
  query: string;
  onRow: (row: Row) => void;
}

/** The rows in their groups; arrows move through them while the focus stays in the field. */
export function Results({ sections, shown, query, onRow }: ResultsProps) {
  const rows = new Map(sections.flatMap((section) => section.rows.map((row) => [row.id, row])));
  return (
    <ListBox
      aria-label="Results"
      className={styles.results}
      escapeKeyBehavior="none"
      onAction={(id) => {
        const row = rows.get(String(id));
        if (row) onRow(row);
      }}
      renderEmptyState={() => (
        <span className={styles.nothing}>
          Nothing has the words “{query}”. A word that is left out, or another spelling, may find
          it.
        </span>
      )}
    >
      {sections.map(({ id, title, count, rows: own }) => (
        <ListBoxSection key={id} id={`section:${id}`} className={styles.section}>
          <Header className={styles.kind}>
            {title} <span>{count}</span>
          </Header>
          {own.map((row) => (
            <ListBoxItem
              key={row.id}
              id={row.id}
              textValue={row.text}
              className={styles.row}
              data-more={row.does.what === 'more' || undefined}
            >
              <RowContent row={row} shown={shown} />
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function RowContent({ row, shown }: { row: Row; shown: Shown }) {
  const { does, keys = [] } = row;
  const why = does.what === 'find' ? outOfSight(does.findable.address, shown) : null;
  return (
    <>
      <span className={styles.words}>
        <span className={styles.title} dir="auto">
          <Marked parts={row.title} />
        </span>
        {row.detail ? (
          <span className={styles.detail}>
            <Marked parts={row.detail} />
          </span>
        ) : null}
      </span>
      {why ? (
        <span className={styles.why}>
          <span className="visually-hidden">, not shown now: </span>
          {whyInWords(why)}
        </span>
      ) : null}
      {keys.length > 0 ? (
        <span className={styles.caps} aria-hidden="true">
          {keys.map((key) => (
            <span key={key} className={styles.cap}>
              {key === ' ' ? 'Space' : key}
            </span>
          ))}
        </span>
      ) : null}
    </>
  );
}

function Marked({ parts }: { parts: readonly TextPart[] }) {
  let at = 0;
  return parts.map(({ text, marked }) => {
    const key = at;
    at += text.length;
    return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
