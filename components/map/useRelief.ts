'use client';

import { usePreference } from '@/components/ui/usePreference';
import { useSavesData } from '@/components/ui/useSavesData';

/**
 * Whether the relief is drawn: once the story stands, so that its pictures take nobody's turn, and
 * not where the reader took it away or the browser asks to save data.
 *
 * @param drawn Whether the map has drawn its first whole picture.
 */
export function useRelief(drawn: boolean): boolean {
  const [preference] = usePreference('relief');
  const saves = useSavesData();
  return drawn && preference !== 'off' && !saves;
}
