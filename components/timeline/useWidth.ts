'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in px, as it changes; undefined until the browser has laid it out. */
export function useWidth(element: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => {
      const seen = entry?.contentRect.width ?? 0;
      if (seen > 0) setWidth(seen);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
