import type { AtlasEvent } from './atlas/schema';
import { type ItemAddress, itemAddress } from './feature';

/** The collection that a row of events.csv belongs to. */
export function eventCollection(event: AtlasEvent): 'attacks' | 'events' {
  return event.kind === 'attack' ? 'attacks' : 'events';
}

/** Address of a row of events.csv. */
export function eventAddress(event: AtlasEvent): ItemAddress {
  return itemAddress(eventCollection(event), event.id);
}
