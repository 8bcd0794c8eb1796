'use client';

import { useView } from '@/components/state/ViewProvider';
import { ViewInputs } from '@/components/ui/ViewInputs';
import styles from './LayerList.module.css';

export interface MeasureChoiceProps {
  /** The first is that of the plain view. */
  measures: readonly { id: string; short: string; unit: string; about?: string }[];
}

/** Chooses what the comparable flows count; a form with a button where there is no script. */
export function MeasureChoice({ measures }: MeasureChoiceProps) {
  const [view, setView] = useView();
  const plain = measures[0]?.id;
  return (
    <form method="get" action="./" className={styles.indicator}>
      <ViewInputs except="measure" />
      <select
        name="measure"
        aria-label="What the comparable flows count"
        value={view.measure ?? plain}
        onChange={(event) => {
          const { value } = event.target;
          setView({ ...view, measure: value === plain ? null : value });
        }}
      >
        {measures.map(({ id, short, unit }) => (
          <option key={id} value={id}>
            {short} ({unit})
          </option>
        ))}
      </select>
      <button type="submit" className="without-script">
        Show
      </button>
    </form>
  );
}
