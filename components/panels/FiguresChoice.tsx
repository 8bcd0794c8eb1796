'use client';

import { useView, useViewLink } from '@/components/state/ViewProvider';
import { type FigureChoice, figureChoices } from '@/geo/reading';
import styles from './FiguresChoice.module.css';

const titles: Record<FigureChoice, [short: string, long: string]> = {
  article: ['Article', 'The figures that the article gives'],
  latest: ['Latest', 'The latest figure of any source'],
  lowest: ['Lowest', 'The lowest figure of any source'],
  highest: ['Highest', 'The highest figure of any source'],
};

/** Which of rival figures is drawn, on the map and everywhere: four links to the same view. */
export function FiguresChoice() {
  return (
    <nav className={styles.choice} aria-label="Figures drawn">
      {figureChoices.map((choice) => (
        <ChoiceLink key={choice} choice={choice} />
      ))}
    </nav>
  );
}

function ChoiceLink({ choice }: { choice: FigureChoice }) {
  const [view] = useView();
  const link = useViewLink({ ...view, figures: choice });
  const [short, long] = titles[choice];
  return (
    <a
      {...link}
      className={styles.option}
      title={long}
      aria-current={view.figures === choice ? 'true' : undefined}
    >
      {short}
    </a>
  );
}
