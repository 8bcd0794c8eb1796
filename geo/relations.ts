import { eventAddress, eventCollection } from './address';
import type { Atlas } from './atlas/atlas';
import type { AtlasEvent, FlowRow } from './atlas/schema';
import { claimFigure, drawnClaim } from './claim';
import { formatEdtf } from './datetime';
import { type ItemAddress, itemAddress, parseItemAddress } from './feature';
import type { ItemLink } from './panel';
import { countryOf, placeOf } from './place';

/** Start and end of an event as one EDTF text. */
export function eventTime(event: AtlasEvent): string {
  return event.end ? `${event.start}/${event.end}` : event.start;
}

/** What an item touches: the places and countries it concerns. */
interface Touch {
  address: ItemAddress;
  places: string[];
  countries: string[];
}

const touches = new WeakMap<Atlas, Touch[]>();

function touchesOf(atlas: Atlas): Touch[] {
  const known = touches.get(atlas);
  if (known) return known;
  const made = [
    ...atlas.events.map((event) => eventTouch(atlas, event)),
    ...atlas.flows.map((flow) => flowTouch(atlas, flow)),
    ...[...atlas.places.values()].map((place): Touch => {
      const country = countryOf(place);
      const collection = place.precision === 'country' ? 'countries' : 'places';
      return {
        address: itemAddress(collection, place.id),
        places: [place.id],
        countries: country === undefined ? [] : [country],
      };
    }),
  ];
  touches.set(atlas, made);
  return made;
}

function eventTouch(atlas: Atlas, event: AtlasEvent): Touch {
  const country = countryOf(placeOf(atlas, event.place));
  return {
    address: eventAddress(event),
    places: [event.place],
    countries: [...new Set([...(country ? [country] : []), ...event.countries])],
  };
}

function flowTouch(atlas: Atlas, flow: FlowRow): Touch {
  const ends = [placeOf(atlas, flow.origin), placeOf(atlas, flow.destination)];
  return {
    address: itemAddress('flows', flow.id),
    places: [flow.origin, flow.destination],
    countries: [...new Set(ends.flatMap((place) => countryOf(place) ?? []))],
  };
}

/**
 * What belongs to an item. A country gathers the attacks, events and flows that touch it; an
 * attack, event or flow its countries, and what shares a place (not a whole country) with it; a
 * place what happened or ends there.
 * @returns addresses in the order of the atlas, without the item itself
 */
export function relatedItems(atlas: Atlas, address: ItemAddress): ItemAddress[] {
  const all = touchesOf(atlas);
  const own = all.find((touch) => touch.address === address);
  if (!own) return [];
  const collection = parseItemAddress(address)?.collection;
  const exact = (touch: Touch) =>
    touch.places.filter((id) => atlas.places.get(id)?.precision !== 'country');
  const share = (mine: readonly string[], theirs: readonly string[]) =>
    mine.some((one) => theirs.includes(one));
  return all
    .filter((touch) => touch.address !== address)
    .filter((touch) => {
      if (touch.address.startsWith('places/')) return false;
      if (collection === 'countries') {
        return !touch.address.startsWith('countries/') && share(own.countries, touch.countries);
      }
      if (touch.address.startsWith('countries/')) return share(own.countries, touch.countries);
      return share(exact(own), exact(touch));
    })
    .map((touch) => touch.address);
}

/** An item as a link of a panel: its name and one short line. */
export function itemLink(atlas: Atlas, address: ItemAddress): ItemLink {
  const parsed = parseItemAddress(address);
  if (!parsed) throw new Error(`"${address}" is not an address such as "attacks/crocus-2024"`);
  const { collection, id } = parsed;
  const event = atlas.events.find((row) => row.id === id && eventCollection(row) === collection);
  if (event) {
    const deaths = collection === 'attacks' ? drawnClaim(atlas, address, 'deaths') : undefined;
    const toll = deaths ? `${claimFigure(atlas, deaths).value} dead` : undefined;
    return link(address, event.title, formatEdtf(eventTime(event)), toll);
  }
  const flow = collection === 'flows' ? atlas.flows.find((row) => row.id === id) : undefined;
  if (flow) {
    const magnitude = drawnClaim(atlas, address, 'magnitude');
    const figure = magnitude ? claimFigure(atlas, magnitude) : undefined;
    return link(
      address,
      flow.title,
      figure ? [figure.value, figure.unit].filter(Boolean).join(' ') : 'no figure given',
      flow.period ? formatEdtf(flow.period) : undefined,
    );
  }
  return link(address, placeOf(atlas, id).name);
}

function link(address: ItemAddress, title: string, ...details: (string | undefined)[]): ItemLink {
  const detail = details.filter((part) => part !== undefined && part !== '').join(' · ');
  return detail === '' ? { address, title } : { address, title, detail };
}

/** The items of one collection among the related ones, as a block of links; none gives none. */
export function relatedLinks(
  atlas: Atlas,
  related: readonly ItemAddress[],
  collection: string,
): ItemLink[] {
  return related
    .filter((address) => address.startsWith(`${collection}/`))
    .map((address) => itemLink(atlas, address));
}
