'use client';

import { useOwnCopyTarget } from '@/components/reader/ownCopy';
import { useShell } from '@/components/shell/ShellProvider';
import styles from './Paragraph.module.css';

export interface ParagraphProps {
  number: number;
  /** The claim that the marker belongs to; its own passage comes before that of the paragraph. */
  claim?: string;
}

/**
 * ¶16: leads to the passage of the digest that rests on that paragraph, or to the paragraph itself
 * while the reader's own copy is shown.
 */
export function Paragraph({ number, claim }: ParagraphProps) {
  const { passages, showPassage } = useShell();
  const copied = useOwnCopyTarget(number);
  const target = copied ?? ((claim && passages.byClaim[claim]) || passages.byParagraph[number]);
  if (!target) return <span className={styles.plain}>¶{number}</span>;
  return (
    <a
      className={styles.marker}
      href={`#${target}`}
      aria-label={`Paragraph ${number}: show in the article`}
      onClick={(event) => {
        event.preventDefault();
        showPassage(target);
      }}
    >
      ¶{number}
    </a>
  );
}
