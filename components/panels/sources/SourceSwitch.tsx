'use client';

import { useView, useViewStore } from '@/components/state/ViewProvider';
import { toggleSource } from '@/components/state/viewState';
import { CheckLink } from '@/components/ui/CheckLink';
import styles from './Sources.module.css';

export interface SourceSwitchProps {
  /** Id of the reference. */
  id: string;
  /** "Koparkar 2024". */
  short: string;
  /** "97 claims, 25 figures". */
  weight: string;
}

/** Switches one source off and on again. */
export function SourceSwitch({ id, short, weight }: SourceSwitchProps) {
  const [view] = useView();
  const { choices } = useViewStore();
  return (
    <CheckLink
      on={!view.without.includes(id)}
      next={toggleSource(view, id, choices.references)}
      className={styles.switch}
    >
      <span className={styles.words}>
        <span className={styles.name}>{short}</span> <span className={styles.weight}>{weight}</span>
      </span>
    </CheckLink>
  );
}
