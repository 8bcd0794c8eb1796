'use client';

import { useShell } from '@/components/shell/ShellProvider';
import styles from './Paragraph.module.css';

export interface ParagraphProps {
  number: number;
  /** The claim that the marker belongs to; its own passage comes before that of the paragraph. */
  claim?: string;
}

/** ¶16: leads to the passage of the digest that rests on that paragraph. */
export function Paragraph({ number, claim }: ParagraphProps) {
  const { passages, showPassage } = useShell();
  const target = (claim && passages.byClaim[claim]) || passages.byParagraph[number];
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
