import type { Findable } from '@/geo/find/findable';
import { kindWords } from '@/geo/find/findable';
import type { FoundGroup } from '@/geo/find/finder';
import styles from './FoundList.module.css';

export interface FoundListProps {
  query: string;
  /** What was found; null when nothing was asked for. */
  groups: readonly FoundGroup[] | null;
  /** What the query may have meant. */
  meant: string | null;
  findables: readonly Findable[];
}

/** A form that asks the page itself, and what was found as links. Works without script. */
export function FoundList({ query, groups, meant, findables }: FoundListProps) {
  const titles = new Map(findables.map(({ id, title }) => [id, title]));
  return (
    <>
      <form action="/search" className={styles.form}>
        <label htmlFor="q">Places in any spelling, attacks, people, organisations, figures</label>
        <div className={styles.field}>
          <input id="q" name="q" type="search" defaultValue={query} maxLength={200} />
          <button type="submit">Search</button>
        </div>
      </form>
      {groups?.map(({ kind, found }) => (
        <section key={kind} aria-labelledby={`found-${kind}`}>
          <h2 id={`found-${kind}`}>
            {kindWords[kind].other} ({found.length})
          </h2>
          <ul className={styles.list}>
            {found.map(({ findable }) => (
              <li key={findable.id}>
                <FoundLink findable={findable} />
                {findable.detail ? <span className={styles.detail}>{findable.detail}</span> : null}
                {findable.claims && findable.claims.length > 0 ? (
                  <details>
                    <summary>Its claims</summary>
                    <ul>
                      {findable.claims.map((address) => (
                        <li key={address}>
                          <a href={`/?select=${address}`}>{titles.get(address) ?? address}</a>
                        </li>
                      ))}
                    </ul>
                  </details>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups?.length === 0 ? (
        <p role="status">
          Nothing has these words.
          {meant === null ? null : (
            <>
              {' '}
              Did you mean <a href={`/search?q=${encodeURIComponent(meant)}`}>{meant}</a>?
            </>
          )}
        </p>
      ) : null}
    </>
  );
}

/** Where a thing stands in the atlas: its item, its chapter, its source; else its name alone. */
function FoundLink({ findable: { id, address, title, claimed } }: { findable: Findable }) {
  const own = id.slice(id.indexOf('/') + 1);
  const href =
    address !== undefined
      ? `/?select=${address}`
      : id.startsWith('chapters/')
        ? `/?chapter=${own}`
        : id.startsWith('references/')
          ? `/#source-${own}`
          : claimed !== undefined
            ? `/?claimed=${claimed}`
            : undefined;
  return href === undefined ? <strong>{title}</strong> : <a href={href}>{title}</a>;
}
