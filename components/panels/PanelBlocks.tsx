import type { PanelBlock } from '@/geo/panel';
import { Derivation } from './blocks/Derivation';
import { Facts } from './blocks/Facts';
import { Figures } from './blocks/Figures';
import { Headline } from './blocks/Headline';
import { Ledger } from './blocks/Ledger';
import { Links } from './blocks/Links';
import { Note } from './blocks/Note';
import { Series } from './blocks/Series';
import { Statements } from './blocks/Statements';

/** The blocks of an item's panel, whatever its layer. */
export function PanelBlocks({ blocks }: { blocks: readonly PanelBlock[] }) {
  const headline = blocks.find((block) => block.type === 'headline');
  return blocks.map((block, index) => (
    // A panel's blocks keep their places.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Block key={index} block={block} headline={headline?.figure.id} />
  ));
}

interface BlockProps {
  block: PanelBlock;
  /** Id of the figure that the headline shows. */
  headline: string | undefined;
}

/** One block, drawn by the component of its type. */
function Block({ block, headline }: BlockProps) {
  switch (block.type) {
    case 'headline':
      return <Headline {...block} />;
    case 'figures':
      return <Figures {...block} headline={headline} />;
    case 'ledger':
      return <Ledger {...block} headline={headline} />;
    case 'derivation':
      return <Derivation {...block} />;
    case 'series':
      return <Series {...block} />;
    case 'facts':
      return <Facts {...block} />;
    case 'statements':
      return <Statements {...block} headline={headline} />;
    case 'links':
      return <Links {...block} />;
    case 'note':
      return <Note {...block} />;
  }
}
