import type { ItemProperties } from '@/geo/feature';
import styles from './FigureLink.module.css';
import { figureOf } from './format';
import { SelectLink } from './SelectLink';

/**
 * The figure of an item, leading to the claim that it is of; plain text where it is of none, nothing
 * where the item has no figure.
 */
export function FigureLink({ item }: { item: ItemProperties }) {
  const text = figureOf(item);
  if (text === undefined) return null;
  if (typeof item.figure_claim !== 'string') return <strong>{text}</strong>;
  return (
    <SelectLink
      address={`claims/${item.figure_claim}`}
      className={styles.figure}
      title="Who says so, where, and what others say"
      label={`${text}: who says so`}
    >
      <strong>{text}</strong>
    </SelectLink>
  );
}
