import type { ItemLink } from '@/geo/panel';
import styles from '../Panel.module.css';
import { Links } from './Links';

export interface DerivationProps {
  formula: string;
  result: string;
  inputs: readonly ItemLink[];
}

/** How a figure is computed: the formula, its result, and the claims that go in. */
export function Derivation({ formula, result, inputs }: DerivationProps) {
  return (
    <>
      <section className={styles.block}>
        <h3 className={styles.heading}>How it is computed</h3>
        <p>
          {formula} = <strong>{result}</strong>
        </p>
      </section>
      <Links title="Computed from" links={inputs} />
    </>
  );
}
