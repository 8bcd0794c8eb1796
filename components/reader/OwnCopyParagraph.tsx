'use client';

import { useMemo } from 'react';
import { findItem, kindOf } from '@/components/ui/format';
import { type ItemAddress, type ItemCollection, itemAddress } from '@/geo/feature';
import { addressesOf, type SourceText } from '@/geo/sourceText/known';
import { markParagraph } from '@/geo/sourceText/marks';
import type { CopyPart } from '@/geo/sourceText/match';
import { DigestLink } from './DigestLink';
import styles from './OwnCopy.module.css';
import { copyPartId } from './ownCopy';
import { Passage } from './Passage';

export interface OwnCopyParagraphProps {
  part: CopyPart;
  sourceText: SourceText;
  items: Record<string, ItemCollection>;
}

/** A paragraph of the reader's copy, with the figures and names of its claims as controls. */
export function OwnCopyParagraph({ part, sourceText, items }: OwnCopyParagraphProps) {
  const { text, paragraphs, certainty } = part;
  const { pieces, unmarked } = useMemo(
    () => markParagraph(text, paragraphs, sourceText),
    [text, paragraphs, sourceText],
  );
  const addresses = paragraphs.flatMap((number) => {
    const known = sourceText.paragraphs[number - 1];
    return known ? addressesOf(known) : [];
  });
  const claims = paragraphs.flatMap((number) =>
    (sourceText.paragraphs[number - 1]?.claims ?? []).flatMap(({ id }) =>
      id === undefined ? [] : itemAddress('claims', id),
    ),
  );
  const has = (address: ItemAddress) => findItem(items, address) !== undefined;
  return (
    <Passage id={copyPartId(paragraphs)} addresses={addresses} claims={claims}>
      <span className={styles.sign}>
        {paragraphs.map((number) => `¶${number}`).join(' ')}
        {certainty === 'exact' ? ' · word for word' : ' · likely'}
      </span>
      {pieces.map((piece, index) =>
        piece.address && has(piece.address) ? (
          <DigestLink
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text are fixed
            key={index}
            address={piece.claim ?? piece.address}
            subject={piece.claim && piece.address}
            kind={kindOf(items, piece.address)}
            title={piece.statement}
          >
            {piece.text}
          </DigestLink>
        ) : (
          piece.text
        ),
      )}
      {unmarked.some(has) ? (
        <span className={styles.also}>
          Speaks of{' '}
          {unmarked.filter(has).map((address, index) => (
            <span key={address}>
              {index > 0 ? ', ' : ''}
              <DigestLink address={address} kind={kindOf(items, address)}>
                {findItem(items, address)?.properties.label ?? address}
              </DigestLink>
            </span>
          ))}
        </span>
      ) : null}
    </Passage>
  );
}
