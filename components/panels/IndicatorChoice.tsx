'use client';

import { useView } from '@/components/state/ViewProvider';
import { ViewInputs } from '@/components/ui/ViewInputs';
import styles from './LayerList.module.css';

export interface IndicatorChoiceProps {
  indicators: readonly { id: string; short: string; unit: string; about?: string }[];
  current: string;
  /** The one that the plain view has. */
  plain: string;
}

/** Chooses the indicator that fills the countries; a form with a button where there is no script. */
export function IndicatorChoice({ indicators, current, plain }: IndicatorChoiceProps) {
  const [view, setView] = useView();
  return (
    <form method="get" action="./" className={styles.indicator}>
      <ViewInputs except="indicator" />
      <select
        name="indicator"
        aria-label="What fills the countries"
        value={current}
        onChange={(event) => {
          const { value } = event.target;
          setView({ ...view, indicator: value === plain ? null : value });
        }}
      >
        {indicators.map(({ id, short, unit }) => (
          <option key={id} value={id}>
            {short}, {unit}
          </option>
        ))}
      </select>
      <button type="submit" className="without-script">
        Show
      </button>
    </form>
  );
}
