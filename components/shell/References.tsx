import type { Reference } from '@/geo/atlas/schema';
import { plainCitation } from './citation';
import styles from './Prose.module.css';

/** All references as plain citations, in alphabetical order. */
export function References({ references }: { references: readonly Reference[] }) {
  const rows = references
    .map((reference) => ({ reference, text: plainCitation(reference) }))
    .toSorted((one, other) => one.text.localeCompare(other.text, 'en'));
  return (
    <ul className={styles.references}>
      {rows.map(({ reference, text }) => (
        <li key={reference.id} id={`reference-${reference.id}`}>
          {text}{' '}
          {reference.URL ? (
            <a href={reference.URL} rel="noreferrer">
              {reference.URL}
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
