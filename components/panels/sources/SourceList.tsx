import { plainCitation } from '@/components/shell/citation';
import type { Reference } from '@/geo/atlas/schema';
import type { SourceSummary, Vanished } from '@/geo/sources';
import type { Speaker } from '@/geo/speakers';
import { SourceRow } from './SourceRow';
import styles from './Sources.module.css';
import { Speakers } from './Speakers';
import { VanishedSummary } from './VanishedSummary';

export interface SourceListProps {
  sources: readonly SourceSummary[];
  references: ReadonlyMap<string, Reference>;
  /** Ids of the references that are switched off. */
  without: readonly string[];
  vanished: Vanished;
  speakers: readonly Speaker[];
}

/** All sources with a switch each, what is gone without those that are off, and who is quoted. */
export function SourceList({ sources, references, without, vanished, speakers }: SourceListProps) {
  const off = sources.filter(({ id }) => without.includes(id)).map(({ note }) => note.short);
  return (
    <>
      <VanishedSummary vanished={vanished} off={off} total={sources.length} />
      <section className={styles.group} aria-labelledby="sources-title">
        <h2 className={styles.heading} id="sources-title">
          Sources
          <span>{sources.length}</span>
        </h2>
        <ul>
          {sources.map((source) => {
            const reference = references.get(source.id);
            return (
              <SourceRow
                key={source.id}
                source={source}
                citation={reference ? plainCitation(reference) : source.note.title}
              />
            );
          })}
        </ul>
      </section>
      <Speakers speakers={speakers} />
    </>
  );
}
