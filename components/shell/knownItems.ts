import type { KnownItem } from '@/components/panels/knownItem';
import { figureOf } from '@/components/ui/format';
import { type ItemCollection, itemAddress } from '@/geo/feature';
import { layerOf } from '@/geo/layers';

/** What the lists say of each item, by address. */
export function knownItems(items: Record<string, ItemCollection>): Record<string, KnownItem> {
  return Object.fromEntries(
    Object.entries(items).flatMap(([collection, { features }]) =>
      features.map(({ id, properties }) => [
        itemAddress(collection, id),
        {
          kicker: sentenceCase(layerOf(collection)?.noun.one ?? collection),
          title: properties.name,
          figure: figureOf(properties),
          when: properties.when ?? undefined,
        },
      ]),
    ),
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
