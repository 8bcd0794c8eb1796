import { formatNumber } from '@/geo/number';
import styles from './MapView.module.css';
import type { Picked } from './pick';
import type { ScreenPoint } from './usePointer';

export interface Hovered {
  picked: Picked;
  /** How many more lie at the same point. */
  more: number;
  at: ScreenPoint;
}

export interface HoverCardProps {
  hovered: Hovered;
  /** Width of the map in px, so that the card stays on it. */
  width: number;
  /** The indicator that fills the countries, and its unit. */
  indicator: string;
  unit: string;
}

/** The one number of an item, with its unit; of a country that of the chosen indicator. */
export function hoverFigure(
  { properties }: Picked,
  indicator: string,
  unit: string,
): string | undefined {
  const value = properties[indicator];
  if (typeof value === 'number') {
    return `${formatNumber(value)} ${unit}, ${String(properties[`${indicator}_year`])}`;
  }
  const { figure_text: text, figure_unit: own } = properties;
  if (indicator in properties || typeof text !== 'string') return undefined;
  return typeof own === 'string' ? `${text} ${own}` : text;
}

/** Name, one number, unit of what the pointer is on. Repeats what the list says, so it is silent. */
export function HoverCard({ hovered, width, indicator, unit }: HoverCardProps) {
  const { picked, more, at } = hovered;
  const { name, when } = picked.properties;
  const figure = hoverFigure(picked, indicator, unit);
  return (
    <div
      className={styles.hover}
      data-side={at.x > width / 2 ? 'left' : 'right'}
      style={{ left: at.x, top: at.y }}
      aria-hidden="true"
    >
      <strong>{String(name)}</strong>
      {figure && <span className={styles.hoverFigure}>{figure}</span>}
      {typeof when === 'string' && <span className={styles.hoverNote}>{when}</span>}
      {more > 0 && <span className={styles.hoverNote}>{`and ${more} more at this point`}</span>}
    </div>
  );
}
