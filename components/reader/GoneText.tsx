import type { ReactNode } from 'react';
import styles from './Reader.module.css';

export interface GoneTextProps {
  /** One sentence: why it is gone. */
  reason: string;
  children: ReactNode;
}

/** Words of the digest whose source is switched off: struck, with the reason. */
export function GoneText({ reason, children }: GoneTextProps) {
  return (
    <s className={styles.gone} title={reason}>
      {children}
      <span className="visually-hidden"> (left out: {reason})</span>
    </s>
  );
}
