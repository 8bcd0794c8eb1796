'use client';

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useShell } from '@/components/shell/ShellProvider';
import { scroller } from '@/components/shell/scrolling';
import { useView, useViewStore } from '@/components/state/ViewProvider';
import { enterChapter, type ViewState } from '@/components/state/viewState';
import { useFollowScroll } from './useFollowScroll';
import { keepWalkPlace, readWalkPlace } from './walkPlace';
import type { WalkStep } from './walkSteps';

interface Walk {
  steps: readonly WalkStep[];
  /** Index of the step that is read; null outside the walk. */
  at: number | null;
  /** Goes to a step, and so starts the walk. */
  go: (index: number) => void;
  /** Goes to where the walk was left, else to its beginning. */
  start: () => void;
  /** Ends the walk; layers and period are again as before it. */
  end: () => void;
}

const WalkContext = createContext<Walk | null>(null);

/**
 * The walk through the digest.
 * @throws Error outside a WalkProvider
 */
export function useWalk(): Walk {
  const walk = useContext(WalkContext);
  if (!walk) throw new Error('useWalk needs a WalkProvider above it');
  return walk;
}

export interface WalkProviderProps {
  steps: readonly WalkStep[];
  children: ReactNode;
}

/**
 * Drives the view by where the reader is in the digest: layers, period and camera by the chapter,
 * the selection by the passage. Scrolling replaces the entry of the history, a step adds one.
 */
export function WalkProvider({ steps, children }: WalkProviderProps) {
  const [view, setView] = useView();
  const { choices } = useViewStore();
  const { show, keepPart } = useShell();
  const [at, setAt] = useState<number | null>(() => entered(steps, view));
  const before = useRef<Pick<ViewState, 'layers' | 'datetime'>>({ layers: null, datetime: null });
  const walking = view.chapter !== null;
  const placed = useRef<number | null>(null);

  const enter = useCallback(
    (index: number, how: 'push' | 'replace') => {
      const step = steps[index];
      const chapter = choices.chapters.find(({ id }) => id === step?.chapter);
      if (!step || !chapter) return;
      if (view.chapter === null) before.current = { layers: view.layers, datetime: view.datetime };
      setAt(index);
      keepWalkPlace(step.id);
      if (view.chapter === step.chapter && view.select === step.select) return;
      keepPart('walk');
      setView({ ...enterChapter(view, chapter, choices), select: step.select }, how);
    },
    [steps, choices, view, setView, keepPart],
  );
  const go = useCallback(
    (index: number) => {
      show('article');
      enter(index, 'push');
      const { id } = steps[index] ?? {};
      // Once the article is in front.
      if (id) {
        requestAnimationFrame(() => {
          placed.current = bringToLine(id);
        });
      }
    },
    [steps, enter, show],
  );
  const start = useCallback(() => {
    const left = readWalkPlace();
    go(
      Math.max(
        0,
        steps.findIndex(({ id }) => id === left),
      ),
    );
  }, [steps, go]);
  const end = useCallback(() => {
    setView({ ...view, ...before.current, chapter: null, select: null });
  }, [view, setView]);

  useFollowScroll(walking, steps, at, placed, (index) => enter(index, 'replace'));

  // Back, forward and links bring a chapter without a step.
  const isFirst = useRef(true);
  const here = at === null ? undefined : steps[at];
  useEffect(() => {
    const opened = isFirst.current;
    isFirst.current = false;
    if (view.chapter === null || (here?.chapter === view.chapter && !opened)) return;
    const index = entered(steps, view);
    setAt(index);
    const { id } = steps[index ?? 0] ?? {};
    if (!id) return;
    requestAnimationFrame(() => {
      placed.current = bringToLine(id);
    });
  }, [view, here, steps]);

  const walk = useMemo(
    () => ({ steps, at: walking ? (at ?? 0) : null, go, start, end }),
    [steps, walking, at, go, start, end],
  );
  return <WalkContext value={walk}>{children}</WalkContext>;
}

/** The step of a view that is in a chapter: the one that lights its selection, else the first. */
function entered(steps: readonly WalkStep[], { chapter, select }: ViewState): number | null {
  if (chapter === null) return null;
  const exact = steps.findIndex((step) => step.chapter === chapter && step.select === select);
  return exact >= 0 ? exact : steps.findIndex((step) => step.chapter === chapter);
}

/**
 * Scrolls the beginning of a step to a little above the line by which steps are read.
 * @returns how far down its column is then, px; null where there is none
 */
function bringToLine(id: string): number | null {
  const element = document.getElementById(id);
  const container = element && scroller(element);
  if (!element || !container) return null;
  const { top, height } = container.getBoundingClientRect();
  const distance = element.getBoundingClientRect().top - top - height * 0.25;
  container.scrollBy({ top: distance, behavior: 'instant' });
  return container.scrollTop;
}
