import { SelectLink } from '@/components/ui/SelectLink';
import { countOf } from '@/geo/number';
import type { ItemLink } from '@/geo/panel';
import type { Speaker } from '@/geo/speakers';
import styles from './Sources.module.css';

/** Who is quoted, by whatever source: what each says, and what nobody else speaks of. */
export function Speakers({ speakers }: { speakers: readonly Speaker[] }) {
  return (
    <section className={styles.group} aria-labelledby="speakers-title">
      <h2 className={styles.heading} id="speakers-title">
        Who is quoted
        <span>{speakers.length}</span>
      </h2>
      <p className={styles.citation}>
        The same body may be quoted by several sources. This is all that each says, and what of the
        story would be left without it.
      </p>
      {speakers.map((speaker) => (
        <SpeakerRow key={speaker.name} speaker={speaker} />
      ))}
    </section>
  );
}

function SpeakerRow({ speaker: { name, claims, figures, alone, shared } }: { speaker: Speaker }) {
  return (
    <details className={styles.speaker}>
      <summary>
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>{' '}
          <span className={styles.weight}>
            {countOf(claims.length, { one: 'claim', other: 'claims' })}
            {figures > 0 ? `, ${countOf(figures, { one: 'figure', other: 'figures' })}` : null}
          </span>
        </span>
      </summary>
      <Group title="Says" links={claims} />
      {alone.length > 0 ? (
        <Group title="Nothing would be left without it of" links={alone} />
      ) : (
        <p className={styles.citation}>Without it, every item of the map keeps another voice.</p>
      )}
      {shared.length > 0 ? <Group title="Others speak, too, of" links={shared} /> : null}
    </details>
  );
}

function Group({ title, links }: { title: string; links: readonly ItemLink[] }) {
  return (
    <>
      <h3 className={styles.small}>{title}</h3>
      <ul>
        {links.map(({ address, title: name, detail }) => (
          <li key={address}>
            <SelectLink address={address} className={styles.link}>
              {name}
              {detail ? <span className={styles.detail}>{detail}</span> : null}
            </SelectLink>
          </li>
        ))}
      </ul>
    </>
  );
}
