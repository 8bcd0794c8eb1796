'use client';

import { useEffect } from 'react';
import { revealWithin } from '@/components/shell/scrolling';
import type { ItemCollection } from '@/geo/feature';
import type { SourceText } from '@/geo/sourceText/known';
import type { Copy } from '@/geo/sourceText/match';
import styles from './OwnCopy.module.css';
import { OwnCopyParagraph } from './OwnCopyParagraph';

export interface OwnCopyTextProps {
  copy: Copy;
  sourceText: SourceText;
  items: Record<string, ItemCollection>;
}

/** The reader's text, part by part. Whatever it holds is drawn as text and nothing else. */
export function OwnCopyText({ copy, sourceText, items }: OwnCopyTextProps) {
  useEffect(() => {
    const first = document.querySelector('[data-passage][aria-current]');
    if (first) revealWithin(first);
  }, []);
  return copy.parts.map((part, index) => {
    // The parts of a text are fixed; those that are no paragraph have no other key.
    const key = `${index}`;
    if (part.kind === 'heading') {
      return (
        <h3 key={key} className={styles.heading}>
          {part.text}
        </h3>
      );
    }
    if (part.certainty === undefined) {
      return (
        <p key={key} className={styles.other}>
          <span className={styles.sign}>Not of the article, as far as could be found</span>
          {part.text}
        </p>
      );
    }
    return <OwnCopyParagraph key={key} part={part} sourceText={sourceText} items={items} />;
  });
}
