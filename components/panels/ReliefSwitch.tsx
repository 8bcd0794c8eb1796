'use client';

import { usePreference } from '@/components/ui/usePreference';
import { useSavesData } from '@/components/ui/useSavesData';
import styles from './ReliefSwitch.module.css';

/** Takes the relief off the map and brings it back; remembered for this browser. */
export function ReliefSwitch() {
  const [relief, setRelief] = usePreference('relief');
  const saves = useSavesData();
  return (
    <label className={`${styles.relief} needs-script`}>
      <input
        type="checkbox"
        checked={relief !== 'off' && !saves}
        disabled={saves}
        onChange={(event) => setRelief(event.target.checked ? null : 'off')}
      />
      <span>Relief</span>
      {saves ? <span className={styles.note}>left out to save data</span> : null}
    </label>
  );
}
