import type { FigureKind } from '@/components/reader/readerText';
import type { DigestClaim } from '@/geo/digest';
import {
  type ItemAddress,
  type ItemCollection,
  type ItemProperties,
  parseItemAddress,
} from '@/geo/feature';
import { formatNumber } from '@/geo/number';

/** "144 dead": figure and unit of an item; undefined when it has no figure. */
export function figureOf(item: Pick<ItemProperties, 'figure_text' | 'figure_unit'>) {
  const { figure_text: text, figure_unit: unit } = item;
  if (text === null) return undefined;
  return unit === null ? text : `${text}\u00a0${unit}`;
}

/** "5 attacks", "1 attack". */
export function countOf(count: number, noun: { one: string; other: string }): string {
  return `${formatNumber(count)} ${count === 1 ? noun.one : noun.other}`;
}

/** Finds an item by its address among the items by collection. */
export function findItem(items: Record<string, ItemCollection>, address: ItemAddress | null) {
  const parsed = address === null ? undefined : parseItemAddress(address);
  if (!parsed) return undefined;
  return items[parsed.collection]?.features.find((item) => item.id === parsed.id);
}

/**
 * The kind, hence the colour, of an item: attacks and events by their collection, flows by what
 * moves and how it was counted.
 */
export function kindOf(
  items: Record<string, ItemCollection>,
  address: ItemAddress | undefined,
): FigureKind {
  const parsed = address === undefined ? undefined : parseItemAddress(address);
  switch (parsed?.collection) {
    case 'attacks':
      return 'attack';
    case 'events':
      return 'event';
    case 'countries':
      return 'country';
    case 'flows': {
      const tone = findItem(items, address ?? null)?.properties.tone;
      return tone === 'stock' || tone === 'period' || tone === 'money' ? tone : 'none';
    }
    default:
      return 'none';
  }
}

/** The kind of a figure in the digest: money by its unit, else that of the item it speaks of. */
export function kindOfClaim(
  items: Record<string, ItemCollection>,
  claim: Pick<DigestClaim, 'addresses' | 'unit'>,
): FigureKind {
  if (kindOfUnit(claim.unit) === 'money') return 'money';
  return kindOf(items, claim.addresses[0]);
}

/** What a unit counts: money, people, or something without a colour of its own. */
export function kindOfUnit(unit: string | undefined): FigureKind {
  if (unit === undefined) return 'none';
  if (/GDP|USD|US\$|dollar|rouble/i.test(unit)) return 'money';
  return /people|persons|residents/i.test(unit) ? 'stock' : 'none';
}
