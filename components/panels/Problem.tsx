import styles from './FactsColumn.module.css';

export interface ProblemProps {
  /** A sentence for the reader. */
  message: string;
  onRetry: () => void;
}

/** Why the facts are not there, and a button that asks for them again. */
export function Problem({ message, onRetry }: ProblemProps) {
  return (
    <div className={styles.problem} role="alert">
      <p>The facts could not be loaded. {message}</p>
      <button type="button" className={styles.retry} onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
