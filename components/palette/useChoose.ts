'use client';

import { useShell } from '@/components/shell/ShellProvider';
import { useShown } from '@/components/state/ShownProvider';
import { useView, useViewStore } from '@/components/state/ViewProvider';
import { enterChapter, layersOn, toggleLayer, withFilter } from '@/components/state/viewState';
import type { Findable } from '@/geo/find/findable';
import { revealed } from './reveal';
import type { Row } from './sections';

/**
 * Does what choosing a row does, with the palette closed before, so that the focus goes from its
 * opener to what was chosen.
 * @returns a function of what the row does, and of what says something in the palette
 */
export function useChoose(close: () => void) {
  const [view, setView] = useView();
  const { choices } = useViewStore();
  const { show } = useShell();
  const shown = useShown();

  const find = ({ id, address }: Findable) => {
    const [sort, own = ''] = [id.slice(0, id.indexOf('/')), id.slice(id.indexOf('/') + 1)];
    if (address) {
      if (view.select === address) show('facts');
      setView(revealed(view, address, shown, choices));
    } else if (sort === 'chapters') {
      const chapter = choices.chapters.find((candidate) => candidate.id === own);
      show('article');
      if (chapter) setView(enterChapter(view, chapter, choices));
    } else if (sort === 'references') {
      show('sources');
      // Once the part is in front.
      requestAnimationFrame(() => goTo(`source-${own}`));
    }
  };

  return (does: Row['does'], say: (said: string) => void): void => {
    if (does.what === 'find') {
      close();
      find(does.findable);
    } else if (does.what === 'claimed') {
      close();
      const withLayer = layersOn(view, choices).includes('attacks')
        ? view
        : toggleLayer(view, 'attacks', choices);
      setView(withFilter(withLayer, 'claimed', [does.value]));
    } else if (does.what === 'command') {
      if ('say' in does.command) does.command.say().then(say);
      else {
        close();
        does.command.run();
      }
    }
  };
}

function goTo(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
