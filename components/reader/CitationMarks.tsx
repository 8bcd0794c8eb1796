import type { DigestClaim } from '@/geo/digest';
import { DigestLink } from './DigestLink';
import { groupCitations } from './groupCitations';
import styles from './Reader.module.css';

/** What the statement before it rests on: ¶16 for a paragraph, else the reference in short. */
export function CitationMarks({ claims }: { claims: readonly DigestClaim[] }) {
  return (
    <span>
      {groupCitations(claims).map(({ text, statements, address }) => {
        const title = statements.join(' ');
        return address ? (
          <DigestLink key={text} address={address} title={title} label={`${text}: ${title}`} mark>
            {text}
          </DigestLink>
        ) : (
          <span key={text} className={styles.mark} title={title}>
            {text}
          </span>
        );
      })}
    </span>
  );
}
