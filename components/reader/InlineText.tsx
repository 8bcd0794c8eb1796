import { kindOf, kindOfClaim } from '@/components/ui/format';
import type { DigestInline } from '@/geo/digest';
import { type ItemAddress, type ItemCollection, itemAddress } from '@/geo/feature';
import { CitationMarks } from './CitationMarks';
import { DigestLink } from './DigestLink';
import { GoneText } from './GoneText';

/** Why claims and items are not there in a reading, by address. */
export type Gone = Readonly<Record<ItemAddress, string>>;

export interface InlineTextProps {
  content: readonly DigestInline[];
  items: Record<string, ItemCollection>;
  gone: Gone;
}

/** The text of a passage with its figures, features and paragraph marks. */
export function InlineText({ content, items, gone }: InlineTextProps) {
  return closeUp(content).map((inline, index) => (
    // The text of a passage is fixed; its pieces have no other key than their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <InlinePiece key={index} inline={inline} items={items} gone={gone} />
  ));
}

/** Takes the space before a paragraph mark away, so that the mark stays on the line of its word. */
function closeUp(content: readonly DigestInline[]): DigestInline[] {
  return content.map((inline, index) =>
    inline.type === 'text' && content[index + 1]?.type === 'citation'
      ? { ...inline, text: inline.text.trimEnd() }
      : inline,
  );
}

interface InlinePieceProps extends Omit<InlineTextProps, 'content'> {
  inline: DigestInline;
}

/** A figure leads to its claim, a name to its item; what a reading leaves out is struck. */
function InlinePiece({ inline, items, gone }: InlinePieceProps) {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'emphasis':
      return (
        <em>
          <InlineText content={inline.children} items={items} gone={gone} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <InlineText content={inline.children} items={items} gone={gone} />
        </strong>
      );
    case 'feature': {
      const reason = gone[inline.address];
      if (reason !== undefined) return <GoneText reason={reason}>{inline.text}</GoneText>;
      return (
        <DigestLink address={inline.address} kind={kindOf(items, inline.address)}>
          {inline.text}
        </DigestLink>
      );
    }
    case 'figure': {
      const address = itemAddress('claims', inline.claim.id);
      const reason = gone[address];
      if (reason !== undefined) return <GoneText reason={reason}>{inline.text}</GoneText>;
      return (
        <DigestLink
          address={address}
          subject={inline.claim.addresses[0]}
          kind={kindOfClaim(items, inline.claim)}
          title={inline.claim.statement}
        >
          {inline.text}
        </DigestLink>
      );
    }
    case 'citation':
      return <CitationMarks claims={inline.claims} gone={gone} />;
  }
}
