import { WalkBar } from '@/components/story/WalkBar';
import { WalkProvider } from '@/components/story/WalkProvider';
import { WalkStart } from '@/components/story/WalkStart';
import { walkSteps } from '@/components/story/walkSteps';
import type { DigestChapter } from '@/geo/digest';
import type { ItemCollection } from '@/geo/feature';
import type { ChapterView as MapOfChapter } from '@/geo/page';
import type { SourceNote } from '@/geo/panel';
import type { SourceText } from '@/geo/sourceText/known';
import { ChapterLink } from './ChapterLink';
import { ChapterView } from './ChapterView';
import type { Gone } from './InlineText';
import { OwnCopy } from './OwnCopy';
import styles from './Reader.module.css';

export interface ReaderProps {
  /** Id of the atlas. */
  atlas: string;
  source: SourceNote;
  chapters: readonly DigestChapter[];
  items: Record<string, ItemCollection>;
  /** Why claims and items are not there in this reading, by address. */
  gone: Gone;
  /** What is known of the source document, for a reader who has its text. */
  sourceText: SourceText;
  /** What the map shows with each chapter. */
  views: readonly Pick<MapOfChapter, 'id' | 'layers'>[];
}

/** The digest of the source, chapter by chapter. */
export function Reader({ atlas, source, chapters, items, gone, sourceText, views }: ReaderProps) {
  return (
    <OwnCopy atlas={atlas} title={source.title} sourceText={sourceText} items={items}>
      <WalkProvider steps={walkSteps(chapters, views)}>
        <nav className={styles.chapters} aria-label="Chapters">
          <ol>
            {chapters.map((chapter, index) => (
              <li key={chapter.id}>
                <ChapterLink id={chapter.id} title={chapter.title} number={index + 1} />
              </li>
            ))}
          </ol>
        </nav>
        <WalkStart />
        {chapters.map((chapter, index) => (
          <ChapterView
            key={chapter.id}
            chapter={chapter}
            number={index + 1}
            total={chapters.length}
            items={items}
            gone={gone}
          />
        ))}
        <p className={styles.closing}>
          A digest in our own words of {source.title} ({source.short}). ¶ marks the paragraph of the
          article that a statement rests on.
        </p>
        <WalkBar chapters={chapters.map(({ id, title }) => ({ id, title }))} />
      </WalkProvider>
    </OwnCopy>
  );
}
