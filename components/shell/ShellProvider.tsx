'use client';

import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import type { PassageIndex } from '@/components/reader/readerText';
import { useView } from '@/components/state/ViewProvider';
import { parseItemAddress } from '@/geo/feature';
import { revealPassage } from './scrolling';

/** The parts of the page that share the room beside or below the map. */
export const parts = ['article', 'facts', 'layers', 'list', 'sources'] as const;
export type Part = (typeof parts)[number];

/** The parts that the reader column shows, one at a time. */
const readings = ['article', 'list', 'sources'] as const;
export type ReadingPart = (typeof readings)[number];

/** The heights of the sheet on a phone. */
export const stops = ['peek', 'half', 'full'] as const;
export type Stop = (typeof stops)[number];

interface Shell {
  /** The part in front where there is room for one. */
  part: Part;
  /** Which of its parts the reader column shows. */
  reading: ReadingPart;
  stop: Stop;
  setStop: (stop: Stop) => void;
  /** Brings a part to the front. */
  show: (part: Part) => void;
  passages: PassageIndex;
  /** The passage that a paragraph marker led to. */
  marked: string | null;
  /** Brings a passage of the digest to the front and marks it. */
  showPassage: (id: string) => void;
  /**
   * Says that the next selection comes from the digest, which then stays in front: from a link, or
   * from the walk, which leaves focus and scrolling as they are.
   */
  keepPart: (from?: 'link' | 'walk') => void;
  /** Reads and clears what keepPart said. */
  takeKeepPart: () => 'link' | 'walk' | null;
}

const ShellContext = createContext<Shell | null>(null);

/**
 * What of the page is in front. Not part of the view: a link does not carry it.
 * @throws Error outside a ShellProvider
 */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('useShell needs a ShellProvider above it');
  return shell;
}

export interface ShellProviderProps {
  passages: PassageIndex;
  children: ReactNode;
}

/** Holds what of the page is in front. */
export function ShellProvider({ passages, children }: ShellProviderProps) {
  const [view] = useView();
  const [part, setPart] = useState<Part>(() =>
    view.select && parseItemAddress(view.select) ? 'facts' : 'article',
  );
  const [reading, setReading] = useState<ReadingPart>('article');
  const [stop, setStop] = useState<Stop>('half');
  const [marked, setMarked] = useState<string | null>(null);
  const keep = useRef<'link' | 'walk' | null>(null);
  const shell = useMemo<Shell>(() => {
    const show = (next: Part) => {
      setPart(next);
      const ofReader = readings.find((candidate) => candidate === next);
      if (ofReader) setReading(ofReader);
      setStop((current) => (current === 'peek' ? 'half' : current));
    };
    return {
      part,
      reading,
      stop,
      setStop,
      show,
      passages,
      marked,
      showPassage(id) {
        show('article');
        setMarked(id);
        revealPassage(id);
      },
      keepPart(from = 'link') {
        keep.current = from;
      },
      takeKeepPart() {
        const kept = keep.current;
        keep.current = null;
        return kept;
      },
    };
  }, [part, reading, stop, passages, marked]);
  return <ShellContext value={shell}>{children}</ShellContext>;
}
