'use client';

import type { ReactNode } from 'react';
import { useItem } from '@/components/data/useItem';
import { LeftOut } from '@/components/filters/LeftOut';
import { useView } from '@/components/state/ViewProvider';
import type { FacetChoice } from '@/geo/facets/choices';
import type { ItemAddress } from '@/geo/feature';
import type { Panel } from '@/geo/panel';
import { Cite } from './Cite';
import { CloseButton } from './CloseButton';
import styles from './FactsColumn.module.css';
import type { KnownItem } from './knownItem';
import { PanelBlocks } from './PanelBlocks';
import { PanelHead, type PanelHeadProps } from './PanelHead';
import { Problem } from './Problem';
import { GoneItem } from './sources/GoneItem';

export interface FactsColumnProps {
  /** The panel that the server made for the first view. */
  initial: Panel | null;
  /** What is known of each item before its panel is there, by address. */
  known: Record<string, KnownItem>;
  /** Items that rest on one source in this reading, and on more before. */
  oneLeft?: readonly ItemAddress[];
  facets?: readonly FacetChoice[];
  /** Shown while nothing is selected. */
  overview: ReactNode;
}

/** The facts of the selected item, or the overview of the atlas. */
export function FactsColumn({
  initial,
  known,
  oneLeft = [],
  facets = [],
  overview,
}: FactsColumnProps) {
  const [view] = useView();
  const { panel, error, isLoading, retry } = useItem(view.select, initial, view);
  if (view.select === null) return overview;
  const item = known[view.select];
  // The old panel stays while the new one loads; a panel of another item never stays with an error.
  const gone = error?.status === 404 && view.without.length > 0;
  const shown = !gone && panel && (panel.address === view.select || !error) ? panel : undefined;
  return (
    <div className={styles.panel} aria-busy={isLoading}>
      <CloseButton />
      {isLoading ? <p className={styles.busy}>Loading {item?.title ?? 'the claim'}…</p> : null}
      {/* One heading for all states: it holds the focus while the facts arrive. */}
      <PanelHead {...(shown ?? headOf(item))} />
      <LeftOut facets={facets} />
      {oneLeft.includes(view.select) ? (
        <p className={styles.oneLeft}>One source left: the others are switched off.</p>
      ) : null}
      {gone ? <GoneItem /> : null}
      {error && !shown && !gone ? <Problem message={error.message} onRetry={retry} /> : null}
      {shown ? (
        <div className={shown.address === view.select ? undefined : styles.old}>
          <PanelBlocks blocks={shown.blocks} />
          {/* Opened anew for each item. */}
          <Cite key={shown.address} address={shown.address} reading={view} />
        </div>
      ) : null}
    </div>
  );
}

/** The head of a panel from what the lists say of the item. */
function headOf(item: KnownItem | undefined): PanelHeadProps {
  if (!item) return { kicker: 'Claim', title: 'A statement and what it rests on' };
  const lead = [item.figure, item.when].filter(Boolean).join(' · ');
  return { kicker: item.kicker, title: item.title, lead: lead || undefined };
}
