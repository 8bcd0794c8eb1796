import { type ViewState, viewHref } from '@/components/state/viewState';
import { cssPalette } from '@/components/ui/cssPalette';
import type { IndicatorDefinition } from '@/geo/atlas/schema';
import type { ItemAddress, ItemCollection } from '@/geo/feature';
import { classIndex } from '@/geo/layers/countries/classes';
import { classColors } from '@/geo/layers/countries/style';
import { outlineScale, type StillMap } from '@/geo/stillMap';
import styles from './StaticMap.module.css';

export interface StaticMapProps {
  still: StillMap;
  /** Items by collection id, as far as the view looks at them. */
  items: Record<string, ItemCollection>;
  indicator: IndicatorDefinition;
  view: ViewState;
  /** Ids of the layers that are on. */
  on: readonly string[];
  title: string;
}

const halves = `scale(${1 / outlineScale})`;

const tones: Record<string, string> = {
  stock: cssPalette.stock,
  period: cssPalette.period,
  money: cssPalette.money,
  qualitative: cssPalette.qualitative,
};

/**
 * The first view as an SVG of the server's page. Its shapes are links, so that it works without
 * script; it fits its box as the map's first camera does, so that the map can take its place.
 */
export function StaticMap({ still, items, indicator, view, on, title }: StaticMapProps) {
  const href = (select: ItemAddress) => viewHref({ ...view, select });
  const [flows, attacks] = [
    shownOf(still.flows, items.flows),
    shownOf(still.attacks, items.attacks),
  ];
  return (
    <svg
      className={styles.still}
      viewBox={`0 0 ${still.width} ${still.height}`}
      preserveAspectRatio="xMidYMid meet"
      role="img"
      aria-label={`Map: ${title}`}
    >
      <defs>
        <pattern id="still-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1,7 7,-1M-1,1 1,-1M5,7 7,5" className={styles.hatch} />
        </pattern>
      </defs>
      <path className={styles.land} d={still.land} transform={halves} />
      {still.countries.map(({ id, name, path, focus }) => (
        <a key={id} href={href(`countries/${id}`)} tabIndex={-1} aria-label={name}>
          <path
            className={styles.country}
            data-focus={focus ? '' : undefined}
            d={path}
            transform={halves}
            style={{ fill: on.includes('countries') ? fill(items, id, indicator) : undefined }}
          />
        </a>
      ))}
      {on.includes('flows') &&
        flows.map(({ id, name, path, tone, width, uncertain, tip }) => (
          <a key={id} href={href(`flows/${id}`)} tabIndex={-1} aria-label={name}>
            <path
              className={styles.flow}
              d={path}
              style={{ stroke: tones[tone] }}
              strokeWidth={width}
              strokeDasharray={uncertain ? `${width * 2} ${width * 1.4}` : undefined}
            />
            <path
              d="M0,0 4,9 0,7 -4,9Z"
              style={{ fill: tones[tone] }}
              transform={`translate(${tip.x},${tip.y}) rotate(${tip.turn}) scale(${0.8 + width / 9})`}
            />
          </a>
        ))}
      {still.countries.map(({ id, name, focus, x, y }) => (
        <text key={id} className={styles.name} data-focus={focus ? '' : undefined} x={x} y={y}>
          {name}
        </text>
      ))}
      {on.includes('attacks') &&
        attacks.map(({ id, label, detail, x, y, radius }) => (
          <a key={id} href={href(`attacks/${id}`)} tabIndex={-1} aria-label={`${label}, ${detail}`}>
            <circle className={styles.attack} cx={x} cy={y} r={radius} />
            <text className={styles.label} x={x + radius + 4} y={y - 2}>
              {label}
              <tspan className={styles.detail} x={x + radius + 4} dy="14">
                {detail}
              </tspan>
            </text>
          </a>
        ))}
    </svg>
  );
}

/** Those of the drawn things that are among the items. */
function shownOf<Drawn extends { id: string }>(
  drawn: readonly Drawn[],
  items: ItemCollection | undefined,
): Drawn[] {
  const ids = new Set(items?.features.map(({ id }) => id));
  return drawn.filter(({ id }) => ids.has(id));
}

/** Colour of a country by its class; hatching where it has no figure. */
function fill(
  items: Record<string, ItemCollection>,
  id: string,
  indicator: IndicatorDefinition,
): string | undefined {
  const country = items.countries?.features.find((item) => item.id === id);
  const value = country?.properties[indicator.id];
  const edges = indicator.classes ?? [];
  if (typeof value !== 'number') return 'url(#still-hatch)';
  return classColors(cssPalette, edges.length)[classIndex(value, edges)];
}
