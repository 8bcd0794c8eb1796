'use client';

import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import type { ChapterView } from '@/geo/page';
import { parseCamera } from './cameraHash';
import { showWhole } from './useCamera';

/**
 * Shows the country around a chapter when the story walk enters it. A link that carries a camera
 * is followed as it is.
 * @param chapter id of the chapter; null outside the walk
 */
export function useChapterCamera(
  map: MapLibreMap | undefined,
  chapters: readonly ChapterView[],
  chapter: string | null,
): void {
  const [first] = useState(() => ({
    link: typeof window !== 'undefined' && parseCamera(window.location.hash) !== undefined,
  }));
  useEffect(() => {
    if (!map) return;
    const { link } = first;
    first.link = false;
    const bbox = chapters.find(({ id }) => id === chapter)?.bbox;
    if (bbox && !link) showWhole(map, bbox);
  }, [map, chapters, chapter, first]);
}
