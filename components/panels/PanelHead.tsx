import styles from './Panel.module.css';

export interface PanelHeadProps {
  kicker: string;
  title: string;
  lead?: string;
  /** A long title, set smaller. */
  long?: boolean;
}

/** Kicker, title and one line under it. The title takes the focus when the panel is opened. */
export function PanelHead({ kicker, title, lead, long }: PanelHeadProps) {
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>{kicker}</p>
      <h2 className={styles.title} data-long={long ? '' : undefined} id="facts-title" tabIndex={-1}>
        {title}
      </h2>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
    </header>
  );
}
