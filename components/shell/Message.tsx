import type { ReactNode } from 'react';
import { Bar } from './Bar';
import styles from './Prose.module.css';

/** A page that says one thing. */
export function Message({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <Bar />
      <main className={styles.prose}>
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
}
