'use client';

import { useEffect } from 'react';
import { keepFocus } from './keepFocus';

/** Keeps the focus of those who use keys where they were. Draws nothing. */
export function FocusKeeper() {
  useEffect(() => keepFocus(document), []);
  return null;
}
