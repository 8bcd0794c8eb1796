import type { Measure } from './atlas/schema';
import type { ItemAddress } from './feature';

/** Where a figure or statement comes from, ready to print. */
export interface SourceNote {
  /** Id in the atlas's references; left out for what is computed from the map's own outlines. */
  reference?: string;
  /** "World Bank, 2026" or "Koparkar 2024". */
  short: string;
  /** The work's full title. */
  title: string;
  url?: string;
  /** Paragraph of the source document, when the reference is that document. */
  paragraph?: number;
  /** Any other locator, such as "p. 4". */
  locator?: string;
}

/** One figure with all that it rests on. */
export interface Figure {
  /** The claim's id, or `indicator:TJ:remittances-gdp:2022` for a row of the indicators. */
  id: string;
  label: string;
  /** Ready to print: "144", "up to 2,000", "49.9". */
  value: string;
  unit?: string;
  /** What was counted, when that is not plain from label and unit. */
  measure?: string;
  /** Year or date that the figure holds for, in words. */
  when?: string;
  /** Who says so, when it is not the publisher of the source. */
  speaker?: string;
  /** "estimated", "claimed", …; left out when simply stated. */
  stance?: string;
  note?: string;
  source: SourceNote;
  /** True for the figure that the map draws. */
  drawn?: boolean;
  /** What kind of count it is; figures of different kinds are not comparable. */
  count?: Measure;
  /** Address of its claim, whose panel shows all that it rests on; left out for other figures. */
  address?: ItemAddress;
}

/** A statement without a number. */
export interface Statement {
  /** The claim's id. */
  id: string;
  text: string;
  speaker?: string;
  stance?: string;
  when?: string;
  note?: string;
  source: SourceNote;
}

/** One source's figure in a ledger of rivals. */
export interface LedgerRow extends Figure {
  low: number;
  high: number;
  /** When it was said, in words. */
  said?: string;
  /** When the fact holds, in words. */
  holds?: string;
  /** True for the source document, which is always named. */
  own: boolean;
}

export interface ItemLink {
  address: ItemAddress;
  title: string;
  /** One short line: "2024 · 144 dead". */
  detail?: string;
}

/** A block of a panel. Each is drawn by one component, whatever the layer. */
export type PanelBlock =
  /** The one figure that stands out. */
  | {
      type: 'headline';
      figure: Figure;
      /** Another figure for the same, and how it stands to the first. */
      other?: { figure: Figure; relation: 'revised' | 'later' | 'different' | 'article' };
    }
  | { type: 'figures'; title: string; figures: Figure[] }
  /** Rival figures for one quantity, all in one unit: a dot for each, and the same as a table. */
  | { type: 'ledger'; title: string; unit: string; rows: LedgerRow[] }
  /** How a figure is computed, from what; beside it what the source document says of the same. */
  | {
      type: 'derivation';
      formula: string;
      result: string;
      inputs: ItemLink[];
      /** The claim that is computed, when the panel is of something else. */
      claim?: ItemLink;
      stated?: ItemLink[];
    }
  | {
      type: 'series';
      title: string;
      unit: string;
      points: { year: number; value: number }[];
      /** The year that stands out. */
      mark?: number;
      source: SourceNote;
      note?: string;
    }
  /** Label and words: what, where, when. */
  | {
      type: 'facts';
      title: string;
      facts: { label: string; text: string; source?: SourceNote }[];
    }
  | { type: 'statements'; title: string; statements: Statement[] }
  | { type: 'links'; title: string; links: ItemLink[] }
  | { type: 'note'; text: string };

/** What a side panel shows of one item. Plain data, made on the server from the atlas. */
export interface Panel {
  address: ItemAddress;
  /** The line above the title: "Country · Ҷумҳурии Тоҷикистон". */
  kicker: string;
  title: string;
  /** One line under the title. */
  lead?: string;
  blocks: PanelBlock[];
  /** What belongs to the item and stays lit when it is selected. */
  related: ItemAddress[];
  /** What the map rings for it, when that is not the item itself: the subject of a claim. */
  rings?: ItemAddress;
}
