'use client';

import { useView } from '@/components/state/ViewProvider';
import styles from './LayerList.module.css';

export interface IndicatorChoiceProps {
  indicators: readonly { id: string; short: string; unit: string }[];
  current: string;
  /** The one that the plain view has. */
  plain: string;
}

/** Chooses the indicator that fills the countries; a form with a button where there is no script. */
export function IndicatorChoice({ indicators, current, plain }: IndicatorChoiceProps) {
  const [view, setView] = useView();
  return (
    <form method="get" action="./" className={styles.indicator}>
      {view.select ? <input type="hidden" name="select" value={view.select} /> : null}
      {view.layers ? (
        <input type="hidden" name="layers" value={view.layers.join(',') || 'none'} />
      ) : null}
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
