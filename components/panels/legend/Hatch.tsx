import { useId } from 'react';

/** A hatched patch, as the map fills what has no figure. */
export function Hatch({ color }: { color: string }) {
  const id = useId();
  return (
    <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
      <pattern
        id={id}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1="0.5" y1="0" x2="0.5" y2="5" style={{ stroke: color }} />
      </pattern>
      <rect
        x="0.5"
        y="0.5"
        width="23"
        height="11"
        fill={`url(#${id})`}
        style={{ stroke: color }}
        strokeOpacity="0.5"
      />
    </svg>
  );
}
