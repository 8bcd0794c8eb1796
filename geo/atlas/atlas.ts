import type { Reading } from '../reading';
import type {
  AtlasEvent,
  AtlasManifest,
  Claim,
  Correction,
  CorridorRow,
  FlowRow,
  IndicatorFigure,
  Place,
  Reference,
} from './schema';

/** A part of a paragraph of the digest. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'strong'; children: Inline[] }
  /** Text that stands for a claim: `[50.9 %](claim:tajikistan-remittances-2022)`. */
  | { type: 'figure'; text: string; claim: string }
  /** Text that stands for a feature: `[the concert hall](attacks/crocus-2024)`. */
  | { type: 'feature'; text: string; collection: string; id: string }
  /** The statement before it rests on these claims: `[@crocus-deaths; @crocus-place]`. */
  | { type: 'citation'; claims: string[] };

export interface Passage {
  /** Stable within the atlas: chapter id, hyphen, number from 1. */
  id: string;
  content: Inline[];
}

/** One chapter of the digest. */
export interface Chapter {
  id: string;
  title: string;
  order: number;
  /** First and last paragraph of the source document. */
  paragraphs: [number, number];
  camera: { bbox: number[] };
  layers: string[];
  period: string;
  passages: Passage[];
}

/** A comparable figure of a flow, its value taken from its claim where it has one. */
export interface Corridor extends Pick<CorridorRow, 'origin' | 'destination' | 'period' | 'note'> {
  /** "TJ-RU-residents-2020": origin, destination and measure. */
  id: string;
  /** Id of a measure of the manifest. */
  measure: string;
  value: number;
  unit: string;
  reference: string;
  /** Id of the claim that the figure is of. */
  claim?: string;
}

/** An atlas folder, read and checked. Everything in it resolves; nothing changes it. */
export interface Atlas {
  /** SHA-256 (hex, first 16 digits) of the content of the folder's files. */
  version: string;
  manifest: AtlasManifest;
  references: ReadonlyMap<string, Reference>;
  claims: ReadonlyMap<string, Claim>;
  places: ReadonlyMap<string, Place>;
  events: readonly AtlasEvent[];
  flows: readonly FlowRow[];
  indicators: readonly IndicatorFigure[];
  /** Comparable figures of flows, never added across measures. */
  corridors: readonly Corridor[];
  /** What was wrong and is no longer, the latest first. */
  corrections: readonly Correction[];
  /** In reading order. */
  chapters: readonly Chapter[];
  /** How it is read: which of rival figures is drawn, which sources are left out. */
  reading: Reading;
  /** Ids of places whose position rests on a source that is left out. */
  unplaced: ReadonlySet<string>;
}
