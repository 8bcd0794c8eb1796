import type { Point } from 'geojson';
import type { Atlas } from '../atlas/atlas';
import type { Claim } from '../atlas/schema';
import { claimNumber, claimRange, drawnClaim, formatClaimValue, propertyLabel } from '../claim';
import type { Item } from '../feature';
import type { Collection } from '../layers/layer';
import { timeProperties } from '../layers/parts';
import { placePoint } from '../place';
import { isSourceDocument } from '../reference';
import { claimPanel } from './panel';
import { type ClaimProperties, claimProperties } from './properties';

/** Where the subject of a claim is: its place, a country's name, the origin of a flow, or nowhere. */
function subjectPoint(atlas: Atlas, claim: Claim): Point | null {
  const [collection, id = ''] = claim.subject.split('/');
  const placeId =
    collection === 'attacks' || collection === 'events'
      ? atlas.events.find((event) => event.id === id)?.place
      : collection === 'flows'
        ? atlas.flows.find((flow) => flow.id === id)?.origin
        : id;
  const place = atlas.places.get(placeId ?? '');
  return place ? placePoint(atlas, place) : null;
}

function claimItem(atlas: Atlas, claim: Claim): Item<ClaimProperties> {
  const range = claimRange([claim]);
  const own = isSourceDocument(atlas, claim.reference);
  const text = formatClaimValue(claim);
  return {
    type: 'Feature',
    id: claim.id,
    geometry: subjectPoint(atlas, claim),
    properties: {
      id: claim.id,
      name: claim.statement,
      label: propertyLabel(claim.property),
      figure: claimNumber(claim) ?? null,
      figure_text: text === '' ? null : text,
      figure_unit: claim.unit ?? null,
      ...timeProperties(claim.date),
      claims: claim.id,
      precision: null,
      statement: claim.statement,
      subject: claim.subject,
      property: claim.property,
      value: text === '' ? null : text,
      value_low: range?.low ?? null,
      value_high: range?.high ?? null,
      unit: claim.unit ?? null,
      measure: claim.measure ?? null,
      count: claim.count ?? null,
      speaker: claim.speaker,
      stance: claim.stance,
      reference: claim.reference,
      paragraph: own && typeof claim.locator === 'number' ? claim.locator : null,
      as_of: claim.asOf ?? null,
      not_on_map: claim.notOnMap ?? null,
      drawn: drawnClaim(atlas, claim.subject, claim.property) === claim,
    },
  };
}

/** Every statement that something on the screen rests on. It is no layer: it draws nothing itself. */
export const claims: Collection<ClaimProperties> = {
  id: 'claims',
  title: 'Claims',
  description:
    'Statements with speaker, stance, date, reference and paragraph. Claims with the same subject and property are rivals for one quantity. The geometry is a point of the subject; null when it has no place.',
  properties: claimProperties,
  items: (atlas) => [...atlas.claims.values()].map((claim) => claimItem(atlas, claim)),
  about: () => ({
    shows: 'Every statement that a figure or a word on the screen rests on.',
    source: 'The source document by paragraph, and the other references that each claim names.',
    date: 'Each claim has the date that it is of and, where that matters, the date it was made.',
    limits:
      'A claim says what somebody says. Whether it is so is another question; rivals stand beside it.',
  }),
  panel: claimPanel,
};
