import type { Panel, PanelBlock } from '@/geo/panel';
import { Facts } from './blocks/Facts';
import { Figures } from './blocks/Figures';
import { Headline } from './blocks/Headline';
import { Links } from './blocks/Links';
import { Note } from './blocks/Note';
import { Series } from './blocks/Series';
import { Statements } from './blocks/Statements';
import { PanelHead } from './PanelHead';

/** The panel of an item: its head and its blocks, whatever its layer. */
export function PanelView({ panel }: { panel: Panel }) {
  const headline = panel.blocks.find((block) => block.type === 'headline');
  return (
    <>
      <PanelHead kicker={panel.kicker} title={panel.title} lead={panel.lead} />
      {panel.blocks.map((block, index) => (
        // A panel's blocks keep their places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Block key={index} block={block} headline={headline?.figure.id} />
      ))}
    </>
  );
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
    case 'series':
      return <Series {...block} />;
    case 'facts':
      return <Facts {...block} />;
    case 'statements':
      return <Statements {...block} />;
    case 'links':
      return <Links {...block} />;
    case 'note':
      return <Note {...block} />;
  }
}
