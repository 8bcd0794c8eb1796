import { AllOn } from './AllOn';
import styles from './Sources.module.css';

/** In the place of facts that rest only on sources that are switched off. */
export function GoneItem() {
  return (
    <div className={styles.summary} role="status">
      <p>It rests only on sources that are switched off.</p>
      <AllOn />
    </div>
  );
}
