import type { ItemsPicture } from '@/geo/ogc/itemsPicture';
import styles from './ItemsMap.module.css';

export interface ItemsMapProps {
  picture: ItemsPicture;
  /** What it shows, for who cannot see it. */
  title: string;
}

/** More names than this would lie over each other. */
const mostLabels = 12;

/** Items on a still map: one picture, whose shapes say their names; the links are beside it. */
export function ItemsMap({ picture, title }: ItemsMapProps) {
  const { width, height, land, graticule, shapes } = picture;
  const isLabelled = shapes.length <= mostLabels;
  return (
    <figure className={styles.figure}>
      <svg className={styles.map} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        <path className={styles.graticule} d={graticule} />
        <path className={styles.land} d={land} />
        {shapes.map(({ id, name, kind, path }) => (
          <path key={id} className={styles[kind]} d={path}>
            <title>{name}</title>
          </path>
        ))}
        {isLabelled
          ? shapes.map(({ id, label, spot }) =>
              spot ? (
                <text
                  key={id}
                  className={styles.label}
                  x={spot.x > width - 160 ? spot.x - 9 : spot.x + 9}
                  y={spot.y + 4}
                  textAnchor={spot.x > width - 160 ? 'end' : 'start'}
                >
                  {label}
                </text>
              ) : null,
            )
          : null}
      </svg>
    </figure>
  );
}
