import type { Findable, FindableKind } from '@/geo/find/findable';
import { formatNumber } from '@/geo/number';
import styles from './Palette.module.css';

const kinds: readonly [FindableKind, string][] = [
  ['country', 'countries'],
  ['place', 'places in any spelling'],
  ['attack', 'attacks'],
  ['event', 'events'],
  ['flow', 'movements'],
  ['organisation', 'organisations'],
  ['speaker', 'people and bodies quoted'],
  ['claim', 'claims (by words or figures)'],
  ['reference', 'sources'],
];

const examples = ['Душанбе', 'Crocus', '2,000', 'World Bank'];

export interface IntroProps {
  findables: readonly Findable[] | undefined;
  onAsk: (query: string) => void;
}

/** What can be searched, before anything is. */
export function Intro({ findables = [], onAsk }: IntroProps) {
  const parts = kinds.flatMap(([kind, words]) => {
    const count = findables.filter((findable) => findable.kind === kind).length;
    return count > 0 ? `${formatNumber(count)} ${words}` : [];
  });
  return (
    <div className={styles.intro}>
      <p>
        {parts.length > 0 ? `Search ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}.` : null}
      </p>
      <p className={styles.examples}>
        <span>For example</span>
        {examples.map((example) => (
          <button key={example} type="button" onClick={() => onAsk(example)}>
            {example}
          </button>
        ))}
      </p>
    </div>
  );
}
