import { ChapterShow } from '@/components/story/ChapterShow';
import type { DigestChapter } from '@/geo/digest';
import type { ItemCollection } from '@/geo/feature';
import { type Gone, InlineText } from './InlineText';
import { Passage } from './Passage';
import styles from './Reader.module.css';
import { passageAddresses, passageClaimAddresses } from './readerText';

export interface ChapterViewProps {
  chapter: DigestChapter;
  number: number;
  total: number;
  items: Record<string, ItemCollection>;
  /** Why claims and items are not there in this reading, by address. */
  gone: Gone;
}

/** One chapter of the digest with its heading. */
export function ChapterView({ chapter, number, total, items, gone }: ChapterViewProps) {
  const [first, last] = chapter.paragraphs;
  return (
    <section className={styles.chapter} id={chapter.id} aria-labelledby={`${chapter.id}-title`}>
      <p className={styles.kicker}>
        {number} of {total} ·{' '}
        {first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`} ·{' '}
        <ChapterShow id={chapter.id} />
      </p>
      <h2 className={styles.title} id={`${chapter.id}-title`} tabIndex={-1}>
        {chapter.title}
      </h2>
      {chapter.passages.map((passage) => (
        <Passage
          key={passage.id}
          id={passage.id}
          addresses={passageAddresses(passage)}
          claims={passageClaimAddresses(passage)}
        >
          <InlineText content={passage.content} items={items} gone={gone} />
        </Passage>
      ))}
    </section>
  );
}
