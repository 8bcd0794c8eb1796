import { kindOf, kindOfClaim } from '@/components/ui/format';
import type { DigestInline } from '@/geo/digest';
import type { ItemCollection } from '@/geo/feature';
import { CitationMarks } from './CitationMarks';
import { DigestLink } from './DigestLink';

export interface InlineTextProps {
  content: readonly DigestInline[];
  items: Record<string, ItemCollection>;
}

/** The text of a passage with its figures, features and paragraph marks. */
export function InlineText({ content, items }: InlineTextProps) {
  return closeUp(content).map((inline, index) => (
    // The text of a passage is fixed; its pieces have no other key than their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <InlinePiece key={index} inline={inline} items={items} />
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

function InlinePiece({
  inline,
  items,
}: {
  inline: DigestInline;
  items: Record<string, ItemCollection>;
}) {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'emphasis':
      return (
        <em>
          <InlineText content={inline.children} items={items} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <InlineText content={inline.children} items={items} />
        </strong>
      );
    case 'feature':
      return (
        <DigestLink address={inline.address} kind={kindOf(items, inline.address)}>
          {inline.text}
        </DigestLink>
      );
    case 'figure': {
      const [address] = inline.claim.addresses;
      if (!address) return inline.text;
      return (
        <DigestLink
          address={address}
          kind={kindOfClaim(items, inline.claim)}
          title={inline.claim.statement}
        >
          {inline.text}
        </DigestLink>
      );
    }
    case 'citation':
      return <CitationMarks claims={inline.claims} />;
  }
}
