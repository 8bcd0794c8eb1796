import styles from './FactsColumn.module.css';
import { PanelHead } from './PanelHead';

/** What the lists already say of an item. */
export interface KnownItem {
  /** "Attack", "Country". */
  kicker: string;
  title: string;
  /** "144 dead". */
  figure?: string;
  when?: string;
}

export interface KnownItemViewProps {
  item: KnownItem;
  /** Why there is no more to show. */
  problem?: string;
  onRetry?: () => void;
}

/** What is known of an item without its panel: while that loads, or when it could not be loaded. */
export function KnownItemView({ item, problem, onRetry }: KnownItemViewProps) {
  const lead = [item.figure, item.when].filter(Boolean).join(' · ');
  return (
    <>
      <PanelHead kicker={item.kicker} title={item.title} lead={lead || undefined} />
      {problem === undefined ? null : (
        <div className={styles.problem} role="alert">
          <p>The facts could not be loaded: {problem}</p>
          <button type="button" className={styles.retry} onClick={onRetry}>
            Try again
          </button>
        </div>
      )}
    </>
  );
}
