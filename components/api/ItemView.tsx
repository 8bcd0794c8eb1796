import type { ItemDocument } from '@/geo/ogc/documents';
import { itemsPicture } from '@/geo/ogc/itemsPicture';
import { ItemsMap } from './ItemsMap';
import { PanelBlock } from './PanelBlock';
import { Members } from './Value';

export interface ItemViewProps {
  document: ItemDocument;
  /** Address of the landing page, absolute. */
  base: string;
}

/** One item: where it lies, its figures and claims with their sources, its properties. */
export function ItemView({ document, base }: ItemViewProps) {
  const { panel, properties, links: _, ...item } = document;
  const picture = itemsPicture([{ ...item, properties }]);
  const hrefOf = (address: string) => {
    const [collection = '', id = ''] = address.split('/');
    return `${base}/collections/${collection}/items/${encodeURIComponent(id)}?f=html`;
  };
  return (
    <>
      {picture ? <ItemsMap picture={picture} title={`Map: ${properties.name}`} /> : null}
      {panel.blocks.map((block, place) => (
        // A panel's blocks keep their places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <PanelBlock key={place} block={block} hrefOf={hrefOf} />
      ))}
      <section>
        <h2>Properties</h2>
        <Members members={Object.entries(properties)} />
      </section>
    </>
  );
}
