import type { Atlas } from '../../atlas/atlas';
import type { AtlasEvent } from '../../atlas/schema';
import { claimNumber } from '../../claim';
import { NotFound } from '../../errors';
import { type Item, itemAddress } from '../../feature';
import { joinList } from '../../list';
import type { Panel } from '../../panel';
import {
  countriesOf,
  countryOf,
  placeInWords,
  placeOf,
  placePoint,
  precisionInWords,
} from '../../place';
import { placeExtent } from '../../placeExtent';
import { isSourceDocument, sourceNote } from '../../reference';
import { eventTime, relatedItems } from '../../relations';
import type { Collection } from '../layer';
import {
  articleBlock,
  claimsOfItem,
  claimsProperty,
  evidenceProperties,
  linkBlocks,
  otherFigures,
  paragraphsProperty,
  statementsBlock,
  timeProperties,
} from '../parts';
import { type EventProperties, eventProperties } from './properties';

function eventRows(atlas: Atlas): AtlasEvent[] {
  return atlas.events.filter((event) => event.kind !== 'attack');
}

function eventItem(atlas: Atlas, event: AtlasEvent): Item<EventProperties> {
  const place = placeOf(atlas, event.place);
  const extent = atlas.unplaced.has(place.id) ? undefined : placeExtent(place);
  const claims = claimsOfItem(atlas, itemAddress('events', event.id), event.claims);
  return {
    type: 'Feature',
    id: event.id,
    geometry: placePoint(atlas, place),
    ...(extent ? { extent } : {}),
    properties: {
      id: event.id,
      name: event.title,
      label: event.label,
      figure: null,
      figure_text: null,
      figure_unit: null,
      ...timeProperties(eventTime(event)),
      precision: place.precision,
      radius_km: place.radius_km ?? null,
      kind: event.kind,
      place: place.name,
      country: countryOf(place) ?? null,
      countries: joinList([...countriesOf(place), ...event.countries]),
      claims: claimsProperty(claims),
      ...evidenceProperties(claims),
      paragraphs: paragraphsProperty(atlas, claims),
    },
  };
}

function eventPanel(atlas: Atlas, id: string): Panel {
  const event = eventRows(atlas).find((row) => row.id === id);
  if (!event)
    throw new NotFound(
      'event',
      id,
      eventRows(atlas).map((row) => row.id),
    );
  const address = itemAddress('events', id);
  const place = placeOf(atlas, event.place);
  const claims = claimsOfItem(atlas, address, event.claims);
  const related = relatedItems(atlas, address);
  const when = timeProperties(eventTime(event)).when ?? '';
  return {
    address,
    kicker: `Dated event · ${event.kind}`,
    title: event.title,
    lead: `${when} · ${placeInWords(atlas, place)}`,
    related,
    blocks: [
      ...otherFigures(atlas, claims, ''),
      {
        type: 'facts',
        title: 'Where, when',
        facts: [
          {
            label: 'Place',
            text: `${placeInWords(atlas, place)}; ${precisionInWords(place)}`,
            source: sourceNote(atlas, place.reference),
          },
          { label: 'Date', text: when },
        ],
      },
      ...(event.note ? [{ type: 'note' as const, text: event.note }] : []),
      ...articleBlock(atlas, claims),
      ...statementsBlock(
        atlas,
        'What others say',
        claims.filter(
          (claim) => !isSourceDocument(atlas, claim.reference) && claimNumber(claim) === undefined,
        ),
      ),
      ...linkBlocks(atlas, related, [
        ['attacks', 'Attacks'],
        ['flows', 'Movements'],
        ['countries', 'Countries'],
      ]),
    ],
  };
}

/** Dated events that are no attacks: rows of events.csv of the other kinds. */
export const events: Collection<EventProperties> = {
  id: 'events',
  description: 'Dated events that the source document names, other than attacks.',
  properties: eventProperties,
  items: (atlas) => eventRows(atlas).map((event) => eventItem(atlas, event)),
  about: () => ({
    shows: 'Wars, political decisions, court dates and statements that the article dates.',
    source: 'The article; exact days come from the sources that the panel of each event names.',
    date: 'Each event has its own date, as exact as its sources.',
    limits:
      'An event that concerns a whole country stands at that country’s name, not at a place where it happened.',
  }),
  panel: eventPanel,
};
