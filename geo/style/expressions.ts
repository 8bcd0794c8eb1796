import type {
  ExpressionSpecification,
  FilterSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { type ItemAddress, parseItemAddress } from '../feature';

/** What of a layer is lit while something is selected. */
export interface Lit {
  layer: string;
  selected: ItemAddress | null;
  related: readonly ItemAddress[];
}

function idsIn(layer: string, addresses: readonly ItemAddress[]): string[] {
  return addresses.flatMap((address) => {
    const parsed = parseItemAddress(address);
    return parsed?.collection === layer ? [parsed.id] : [];
  });
}

/** Lets through the selected item alone; nothing when it is none of this layer's. */
export function isSelected({ layer, selected }: Lit): FilterSpecification {
  const [id] = selected ? idsIn(layer, [selected]) : [];
  return id === undefined ? ['boolean', false] : ['==', ['get', 'id'], id];
}

/**
 * A number for what is lit and another for the rest. While nothing is selected everything is lit.
 */
export function dimmed(
  { layer, selected, related }: Lit,
  lit: number,
  rest: number,
): number | ExpressionSpecification {
  if (!selected) return lit;
  const ids = idsIn(layer, [selected, ...related]);
  return ids.length === 0 ? rest : ['case', ['in', ['get', 'id'], ['literal', ids]], lit, rest];
}
