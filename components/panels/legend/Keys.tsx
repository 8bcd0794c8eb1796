import type { LegendEntry } from '@/geo/layers/layer';
import styles from '../Legend.module.css';
import { Hatch } from './Hatch';

type Key = Extract<LegendEntry, { kind: 'keys' }>['keys'][number];

/** Marks and what they mean. */
export function Keys({ keys }: { keys: readonly Key[] }) {
  return (
    <ul className={styles.keys}>
      {keys.map((key) => (
        <li key={key.text} className={styles.key}>
          <Mark {...key} />
          {key.text}
        </li>
      ))}
    </ul>
  );
}

function Mark({ mark, color }: Key) {
  if (mark === 'hatch') return <Hatch color={color} />;
  return (
    <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true" style={{ color }}>
      <Shape mark={mark} />
    </svg>
  );
}

function Shape({ mark }: { mark: Key['mark'] }) {
  switch (mark) {
    case 'line':
      return <path d="M0 6h24" stroke="currentColor" strokeWidth="3" />;
    case 'dashed':
      return <path d="M0 6h24" stroke="currentColor" strokeWidth="3" strokeDasharray="5 3" />;
    case 'thin':
      return <path d="M0 6h24" stroke="currentColor" strokeWidth="1.25" />;
    case 'dot':
      return <circle cx="12" cy="6" r="4.5" fill="currentColor" />;
    case 'diamond':
      return <path d="m12 1 5 5-5 5-5-5Z" fill="currentColor" />;
    case 'badge':
      return (
        <>
          <circle cx="12" cy="6" r="5.5" fill="none" stroke="currentColor" />
          <path d="m12 3 3 3-3 3-3-3Z" fill="currentColor" />
        </>
      );
    case 'disc':
      return (
        <>
          <circle cx="12" cy="6" r="5.5" fill="currentColor" fillOpacity="0.2" />
          <circle cx="12" cy="6" r="2.5" fill="currentColor" />
        </>
      );
    case 'ring':
      return <circle cx="12" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />;
    default:
      return null;
  }
}
