import type { ReactNode } from 'react';
import type { PanelBlock as Block, ItemLink } from '@/geo/panel';
import styles from './Api.module.css';
import { FigureLines, StatementLines } from './FigureLines';
import { SourceLine } from './SourceLine';

export interface PanelBlockProps {
  block: Block;
  /** Address of the page of an item, from its address in the atlas. */
  hrefOf(address: string): string;
}

/** A block of an item's panel in plain lists, which need neither map nor script. */
export function PanelBlock({ block, hrefOf }: PanelBlockProps) {
  switch (block.type) {
    case 'headline':
      return (
        <Part title="Figure">
          <FigureLines
            figures={[block.figure, ...(block.other ? [block.other.figure] : [])]}
            hrefOf={hrefOf}
          />
        </Part>
      );
    case 'figures':
      return (
        <Part title={block.title}>
          <FigureLines figures={block.figures} hrefOf={hrefOf} />
        </Part>
      );
    case 'ledger':
      return (
        <Part title={block.title}>
          <FigureLines figures={block.rows} hrefOf={hrefOf} />
        </Part>
      );
    case 'derivation':
      return (
        <Part title="How it is computed">
          <p>
            {block.formula} = {block.result}
          </p>
          <ItemLinks links={block.inputs} hrefOf={hrefOf} />
        </Part>
      );
    case 'series':
      return (
        <Part title={block.title}>
          <p>{block.points.map(({ year, value }) => `${year}: ${value}`).join(' · ')}</p>
          <p className={styles.none}>{block.unit}</p>
          <SourceLine source={block.source} />
        </Part>
      );
    case 'facts':
      return (
        <Part title={block.title}>
          <dl className={styles.members}>
            {block.facts.map(({ label, text, source }) => (
              <div key={`${label} ${text}`}>
                <dt>{label}</dt>
                <dd>
                  {text} {source ? <SourceLine source={source} /> : null}
                </dd>
              </div>
            ))}
          </dl>
        </Part>
      );
    case 'statements':
      return (
        <Part title={block.title}>
          <StatementLines statements={block.statements} />
        </Part>
      );
    case 'links':
      return (
        <Part title={block.title}>
          <ItemLinks links={block.links} hrefOf={hrefOf} />
        </Part>
      );
    case 'note':
      return <p>{block.text}</p>;
  }
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function ItemLinks({
  links,
  hrefOf,
}: {
  links: readonly ItemLink[];
  hrefOf(address: string): string;
}) {
  return (
    <ul className={styles.claims}>
      {links.map(({ address, title, detail }) => (
        <li key={address}>
          <a href={hrefOf(address)}>{title}</a>
          {detail ? <span>{detail}</span> : null}
        </li>
      ))}
    </ul>
  );
}
