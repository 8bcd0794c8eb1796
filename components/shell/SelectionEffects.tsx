'use client';

import { useEffect, useRef } from 'react';
import { useView } from '@/components/state/ViewProvider';
import { useShell } from './ShellProvider';
import { revealWithin } from './scrolling';

/**
 * What follows when the selection changes: the facts come to the front unless the digest asked to
 * stay, the first marked passage comes into sight, the focus goes to the heading of the facts and
 * back to where it was when they are closed, by going back and forward, too. Escape closes the
 * facts. Draws nothing.
 */
export function SelectionEffects() {
  const [view, setView] = useView();
  const { part, reading, show, takeKeepPart } = useShell();
  const before = useRef(view.select);
  const opener = useRef<HTMLElement | null>(null);
  const awaitsHeading = useRef(false);
  const walked = useRef(false);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !view.select) return;
      setView({ ...view, select: null });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [view, setView]);

  useEffect(() => {
    if (before.current === view.select) return;
    before.current = view.select;
    const kept = takeKeepPart();
    walked.current = kept === 'walk';
    if (view.select === null) {
      if (opener.current?.isConnected) opener.current.focus({ preventScroll: true });
      opener.current = null;
      // What opened the facts is not there: a link did, or a part that is no longer in front.
      if (document.activeElement === document.body) focusHeading();
      return;
    }
    if (!kept) show('facts');
    if (kept === 'walk') return;
    const active = document.activeElement;
    const facts = document.getElementById('facts');
    if (active instanceof HTMLElement && active !== document.body && !facts?.contains(active)) {
      opener.current = active;
    }
    // Where the digest stays in front there may be no heading to go to.
    awaitsHeading.current = !focusHeading() && !kept;
  }, [view.select, show, takeKeepPart]);

  useEffect(() => {
    // The part that holds the heading has come to the front.
    if (part === 'facts' && awaitsHeading.current) awaitsHeading.current = !focusHeading();
  }, [part]);

  useEffect(() => {
    if (view.select === null || reading !== 'article' || walked.current) return;
    const first =
      document.querySelector('[data-passage][data-rests]') ??
      document.querySelector('[data-passage][aria-current]');
    if (first) revealWithin(first);
  }, [view.select, reading]);

  return null;
}

/** Moves the focus to the heading of the facts; false when that cannot be seen. */
function focusHeading(): boolean {
  const heading = document.getElementById('facts-title');
  heading?.focus({ preventScroll: true });
  return heading !== null && document.activeElement === heading;
}
