'use client';

import { useMemo } from 'react';
import { runKey, useAnsweredKeys } from '@/components/keys/keyActions';
import { useShown } from '@/components/state/ShownProvider';
import { useView, useViewStore } from '@/components/state/ViewProvider';
import { usePreference } from '@/components/ui/usePreference';
import type { CommandContext } from './commands';

/** What commands can look at and do, for the view as it is. */
export function useCommandContext(): CommandContext {
  const [view, setView] = useView();
  const { choices } = useViewStore();
  const { on } = useShown();
  const [, setTheme] = usePreference('theme');
  const answered = useAnsweredKeys();
  return useMemo(
    () => ({ view, choices, on, setView, setTheme, answered, runKey }),
    [view, choices, on, setView, setTheme, answered],
  );
}
