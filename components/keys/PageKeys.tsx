'use client';

import { useEffect } from 'react';
import { useShell } from '@/components/shell/ShellProvider';
import { useShown } from '@/components/state/ShownProvider';
import { useView } from '@/components/state/ViewProvider';
import { readPreference } from '@/components/ui/preferences';
import { usePreference } from '@/components/ui/usePreference';
import { useTheme } from '@/components/ui/useTheme';
import { KeysDialog } from './KeysDialog';
import { runKey, useKeyAction } from './keyActions';
import { keyOf, takesText } from './keys';
import { stepInTime } from './stepInTime';

const controls =
  'a, button, input, select, textarea, summary, [role="slider"], [role="button"], [tabindex="0"]';

/** Listens for keys, and answers those that belong to no part of the page. */
export function PageKeys() {
  const [view, setView] = useView();
  const shown = useShown();
  const { show } = useShell();
  const theme = useTheme();
  const [, setTheme] = usePreference('theme');
  const step = (turn: 1 | -1) => {
    const next = stepInTime(shown, view.select, turn);
    if (next) setView({ ...view, select: next });
  };
  useKeyAction('next', () => step(1));
  useKeyAction('previous', () => step(-1));
  useKeyAction('theme', () => setTheme(theme === 'dark' ? 'light' : 'dark'));
  useKeyAction('layers', () => {
    show('layers');
    // Once the part is in front.
    requestAnimationFrame(showLayers);
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const id = keyOf(event, {
        typing: takesText(target),
        onControl: target instanceof Element && target.closest(controls) !== null,
        inDialog:
          document.querySelector('dialog[open], [role="dialog"][aria-modal="true"]') !== null,
        off: readPreference('keys') === 'off',
      });
      if (id && runKey(id)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return <KeysDialog />;
}

/** Opens the card of the layers and moves the focus to its first switch. */
function showLayers() {
  const layers = document.getElementById('layers');
  layers?.querySelector('details')?.setAttribute('open', '');
  layers?.querySelector<HTMLElement>('[role="checkbox"], input, a')?.focus();
}
