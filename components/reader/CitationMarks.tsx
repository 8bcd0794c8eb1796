import type { DigestClaim } from '@/geo/digest';
import { itemAddress } from '@/geo/feature';
import { DigestLink } from './DigestLink';
import { GoneText } from './GoneText';
import { groupCitations } from './groupCitations';
import type { Gone } from './InlineText';
import styles from './Reader.module.css';

export interface CitationMarksProps {
  claims: readonly DigestClaim[];
  gone: Gone;
}

/**
 * What the statement before it rests on: ¶16 for a paragraph, else the reference in short. Each
 * leads to its first claim. Where nothing is left in this reading, a struck ¶ says so.
 */
export function CitationMarks({ claims, gone }: CitationMarksProps) {
  const reasons = claims.flatMap(({ id }) => gone[itemAddress('claims', id)] ?? []);
  const [reason] = reasons;
  return (
    <span className={styles.marks}>
      {groupCitations(claims).map(({ text, statements, address }) => {
        const title = statements.join(' ');
        return (
          <DigestLink key={text} address={address} title={title} label={`${text}: ${title}`} mark>
            {text}
          </DigestLink>
        );
      })}
      {reason !== undefined && reasons.length === claims.length ? (
        <span className={styles.mark}>
          <GoneText reason={reason}>¶</GoneText>
        </span>
      ) : null}
    </span>
  );
}
