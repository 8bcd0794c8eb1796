'use client';

import { useView } from '@/components/state/ViewProvider';
import { SelectLink } from '@/components/ui/SelectLink';
import type { ItemLink } from '@/geo/panel';
import panelStyles from '../Panel.module.css';
import styles from './Derivation.module.css';

export interface DerivationProps {
  formula: string;
  result: string;
  /** The claims that go in. */
  inputs: readonly ItemLink[];
  /** The computed claim, when the panel is of something else. */
  claim?: ItemLink;
  /** What the article says of the same. */
  stated?: readonly ItemLink[];
}

/**
 * How a figure is computed: the formula, its result, the claims that go in; beside the result what
 * the article says, where it reckons itself.
 */
export function Derivation({ formula, result, inputs, claim, stated = [] }: DerivationProps) {
  const [view] = useView();
  const [first] = stated;
  return (
    <section className={panelStyles.block}>
      <h3 className={panelStyles.heading}>
        {stated.length > 0 ? 'The article’s own reckoning, checked' : 'How it is computed'}
      </h3>
      {/* In the panel of the statement itself its words stand above. */}
      {first && first.address !== view.select ? (
        <p className={styles.stated}>{first.title}</p>
      ) : null}
      <dl className={styles.pair}>
        {stated.map((said) => (
          <div key={said.address}>
            <dt>The article says</dt>
            <dd>
              <SelectLink
                address={said.address}
                title={said.title}
                className={panelStyles.valueLink}
              >
                {said.detail?.split(' · ')[0] ?? said.title}
              </SelectLink>
            </dd>
          </div>
        ))}
        <div>
          <dt>{stated.length > 0 ? 'Computed from the claims' : 'Result'}</dt>
          <dd>
            {claim ? (
              <SelectLink
                address={claim.address}
                title={claim.title}
                className={panelStyles.valueLink}
              >
                {result}
              </SelectLink>
            ) : (
              result
            )}
          </dd>
        </div>
      </dl>
      <p className={styles.formula}>
        {formula} = {result}
      </p>
      <ul className={panelStyles.rows} aria-label="Computed from">
        {inputs.map(({ address, title, detail }) => (
          <li key={address}>
            <SelectLink address={address} className={`${panelStyles.link} ${styles.input}`}>
              <span>{title}</span>
              {detail ? <span className={panelStyles.detail}>{detail}</span> : null}
            </SelectLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
