'use client';

import { useState } from 'react';
import type { ViewState } from '@/components/state/viewState';
import { useTheme } from '@/components/ui/useTheme';
import { palettes } from '@/geo/style/palette';
import { mapParameter, viewQuery } from './addresses';
import { pngOfMap, pngOfSheet, saveFile } from './png';
import styles from './Share.module.css';

export interface ImageSectionProps {
  view: ViewState;
  /** What of the map is seen; undefined where no map could be drawn. */
  map: { hash: string; width: number; height: number } | undefined;
  /** Beginning of the names of files. */
  stem: string;
}

type State = 'ready' | 'drawing' | 'saved' | 'failed';

const words: Record<State, string> = {
  ready: '',
  drawing: 'Drawing the picture…',
  saved: 'Saved.',
  failed: 'The picture could not be made. The SVG holds the same.',
};

const sides = { least: 240, most: 2400 };

function within(side: number): number {
  return Math.round(Math.min(sides.most, Math.max(sides.least, side)));
}

/** The map as a picture file that says by itself what it shows, from where, of when. */
export function ImageSection({ view, map, stem }: ImageSectionProps) {
  const theme = useTheme();
  const [state, setState] = useState<State>('ready');
  const size = map ? `${within(map.width)}x${within(map.height)}` : undefined;
  const address = (part?: string) =>
    `/download${viewQuery(view, {
      format: 'svg',
      theme,
      map: map && mapParameter(map.hash),
      size,
      part,
    })}`;
  const save = async () => {
    setState('drawing');
    try {
      const blob = map
        ? await pngOfMap(address('frame'), palettes[theme].paper)
        : await pngOfSheet(address());
      saveFile(blob, `${stem}.png`);
      setState('saved');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <p className={styles.hint}>
        The map as it is now, with title, legend, scale, period, sources and date in the picture.
      </p>
      <div className={styles.sheet}>
        {/* biome-ignore lint/performance/noImgElement: an SVG that the server draws needs no other size */}
        <img src={address()} alt="The map as the SVG draws it, with title, legend and sources" />
      </div>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.primary}
          disabled={state === 'drawing'}
          onClick={() => void save()}
        >
          Save as PNG
        </button>
        <a className={styles.button} href={address()} download={`${stem}.svg`}>
          Save as SVG
        </a>
        <span className={styles.said} role="status">
          {words[state]}
        </span>
      </div>
      <p className={styles.hint}>
        PNG: the map of the screen, twice as fine. SVG: outlines that stay sharp at any size; lakes,
        rivers, relief and the names of the basemap are left out.
      </p>
    </>
  );
}
