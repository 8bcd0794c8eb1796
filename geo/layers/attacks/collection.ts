import type { Atlas } from '../../atlas/atlas';
import type { AtlasEvent, Claim } from '../../atlas/schema';
import {
  claimNumber,
  claimRange,
  drawnClaim,
  formatClaimValue,
  responsibilityProperties,
  rivalClaims,
} from '../../claim';
import { checkBlocks } from '../../claims/derivation';
import { parseEdtf } from '../../datetime';
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
import { sourceNote } from '../../reference';
import { eventTime, relatedItems } from '../../relations';
import type { Collection } from '../layer';
import {
  articleBlock,
  claimsOfItem,
  claimsProperty,
  evidenceProperties,
  headlineBlock,
  ledgerBlocks,
  linkBlocks,
  otherFigures,
  paragraphsProperty,
  responsibilityBlock,
  timeProperties,
} from '../parts';
import { type AttackProperties, attackProperties } from './properties';

const formWords: Record<string, string> = {
  shooting: 'shooting',
  bombing: 'bombing',
  aircraft: 'aircraft destroyed',
  siege: 'siege',
  other: 'other form',
};

function attackRows(atlas: Atlas): AtlasEvent[] {
  return atlas.events.filter((event) => event.kind === 'attack');
}

function attackItem(atlas: Atlas, event: AtlasEvent): Item<AttackProperties> {
  const address = itemAddress('attacks', event.id);
  const place = placeOf(atlas, event.place);
  const extent = atlas.unplaced.has(place.id) ? undefined : placeExtent(place);
  const drawn = drawnClaim(atlas, address, 'deaths');
  const deaths = (drawn && claimNumber(drawn)) ?? null;
  const range = claimRange(rivalClaims(atlas, address, 'deaths'));
  const claims = claimsOfItem(atlas, address, event.claims);
  const injured = drawnClaim(atlas, address, 'injured');
  const time = timeProperties(eventTime(event));
  const toll = drawn ? formatClaimValue(drawn) : 'unknown';
  const year = new Date(parseEdtf(event.start).start ?? 0).getUTCFullYear();
  return {
    type: 'Feature',
    id: event.id,
    geometry: placePoint(atlas, place),
    ...(extent ? { extent } : {}),
    properties: {
      id: event.id,
      name: event.title,
      label: event.label,
      figure: deaths,
      figure_text: drawn ? toll : null,
      figure_unit: 'dead',
      ...time,
      precision: place.precision,
      radius_km: place.radius_km ?? null,
      form: event.form ?? 'other',
      place: place.name,
      country: countryOf(place) ?? null,
      countries: joinList([...countriesOf(place), ...event.countries]),
      claimed_by: claimedBy(claims),
      deaths,
      figure_claim: drawn?.id ?? null,
      deaths_low: range?.low ?? null,
      deaths_high: range?.high ?? null,
      injured: (injured && claimNumber(injured)) ?? null,
      year,
      detail: drawn ? `${year} · ${toll} dead` : `${year} · toll unknown`,
      claims: claimsProperty(claims),
      ...evidenceProperties(claims),
      paragraphs: paragraphsProperty(atlas, claims),
    },
  };
}

/** Ids of the organisations that claimed an attack or are said to have, whoever says so. */
function claimedBy(claims: readonly Claim[]): string | null {
  return joinList(
    claims.flatMap((claim) => (claim.property === 'claimed-by' ? (claim.organisation ?? []) : [])),
  );
}

function attackPanel(atlas: Atlas, id: string): Panel {
  const event = attackRows(atlas).find((row) => row.id === id);
  if (!event)
    throw new NotFound(
      'attack',
      id,
      attackRows(atlas).map((row) => row.id),
    );
  const address = itemAddress('attacks', id);
  const place = placeOf(atlas, event.place);
  const claims = claimsOfItem(atlas, address, event.claims);
  const deaths = rivalClaims(atlas, address, 'deaths');
  const related = relatedItems(atlas, address);
  const time = timeProperties(eventTime(event)).when ?? '';
  return {
    address,
    kicker: `Attack · ${formWords[event.form ?? 'other']}`,
    title: event.title,
    lead: `${time} · ${placeInWords(atlas, place)}`,
    related,
    blocks: [
      ...headlineBlock(atlas, deaths),
      ...ledgerBlocks(atlas, 'Dead, by source', deaths),
      ...otherFigures(atlas, claims, 'deaths'),
      ...checkBlocks(atlas, claims),
      {
        type: 'facts',
        title: 'What, where, when',
        facts: [
          {
            label: 'Form',
            text: formWords[event.form ?? 'other'] ?? 'other form',
          },
          {
            label: 'Place',
            text: `${placeInWords(atlas, place)}; ${precisionInWords(place)}`,
            source: sourceNote(atlas, place.reference),
          },
          { label: 'Date', text: time },
        ],
      },
      ...(place.note ? [{ type: 'note' as const, text: place.note }] : []),
      ...responsibilityBlock(atlas, claims),
      ...articleBlock(
        atlas,
        claims.filter((claim) => !responsibilityProperties.includes(claim.property)),
      ),
      ...linkBlocks(atlas, related, [
        ['flows', 'Movements'],
        ['events', 'What followed, what came before'],
        ['countries', 'Countries'],
      ]),
    ],
  };
}

/** The attacks: rows of events.csv of the kind "attack". */
export const attacks: Collection<AttackProperties> = {
  id: 'attacks',
  description:
    'Attacks that the source document names, each at its place, with the number of dead as that document gives it and the lowest and highest figure of other sources.',
  properties: attackProperties,
  items: (atlas) => attackRows(atlas).map((event) => attackItem(atlas, event)),
  about: () => ({
    shows:
      'The attacks that the article names. The area of a circle stands for the number of dead, as the article gives it.',
    source: 'The article; the panel of each attack lists what other sources say.',
    date: 'Figures as of the article’s publication; later ones are dated where they stand.',
    limits:
      'Not a list of all attacks. Early counts and final counts differ, and some sources count attackers among the dead.',
  }),
  panel: attackPanel,
};
