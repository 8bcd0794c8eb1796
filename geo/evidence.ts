import type { Atlas } from './atlas/atlas';
import { type Coverage, coverage } from './coverage';
import type { ItemAddress } from './feature';
import type { SourceNote } from './panel';
import {
  goneReasons,
  type SourceSummary,
  seriesSources,
  sourceSummaries,
  type Vanished,
  vanished,
} from './sources';
import { type Speaker, speakers } from './speakers';

/** What a reading of an atlas rests on, and what it leaves out. Plain data. */
export interface Evidence {
  /** All references of the atlas with what rests on them. */
  sources: SourceSummary[];
  /** What is gone without the sources that are switched off. */
  vanished: Vanished;
  /** Why claims and items are not there, by address. */
  gone: Record<ItemAddress, string>;
  /** Who is quoted. */
  speakers: Speaker[];
  /** What the map draws of the claims. */
  coverage: Coverage;
  /** Where each indicator and measure comes from, by id. */
  seriesSources: Record<string, SourceNote[]>;
}

const made = new WeakMap<Atlas, Evidence>();

/**
 * The evidence of a reading, made once for each.
 * @param plain the atlas with all its sources
 * @param read the same as it is read
 */
export function evidenceOf(plain: Atlas, read: Atlas): Evidence {
  const evidence = made.get(read) ?? {
    sources: sourceSummaries(plain),
    vanished: vanished(plain, read),
    gone: goneReasons(plain, read),
    speakers: speakers(read),
    coverage: coverage(plain, read),
    seriesSources: seriesSources(read),
  };
  made.set(read, evidence);
  return evidence;
}
