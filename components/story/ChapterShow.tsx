'use client';

import { useView, useViewStore } from '@/components/state/ViewProvider';
import { enterChapter, viewHref } from '@/components/state/viewState';
import styles from './Walk.module.css';
import { useWalk } from './WalkProvider';

export interface ChapterShowProps {
  /** Id of the chapter. */
  id: string;
}

/** Shows a chapter on the map: its layers, period and camera. A link to the chapter. */
export function ChapterShow({ id }: ChapterShowProps) {
  const [view] = useView();
  const { choices } = useViewStore();
  const { steps, go } = useWalk();
  const chapter = choices.chapters.find((candidate) => candidate.id === id);
  if (!chapter) return null;
  return (
    <a
      className={styles.show}
      href={`${viewHref(enterChapter(view, chapter, choices))}#${id}`}
      aria-current={view.chapter === id ? 'true' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(steps.findIndex((step) => step.chapter === id));
      }}
    >
      {view.chapter === id ? 'On the map' : 'Show on the map'}
    </a>
  );
}
