import type { Atlas } from '../../atlas/atlas';
import type { FlowRow } from '../../atlas/schema';
import { claimNumber, drawnClaim, formatClaimValue, rivalClaims } from '../../claim';
import { NotFound } from '../../errors';
import { type Item, itemAddress } from '../../feature';
import { flowCurve, flowDistance, flowRanks } from '../../flow';
import { joinList } from '../../list';
import { measureWords } from '../../measure';
import { formatNumber } from '../../number';
import type { Panel } from '../../panel';
import { countriesOf, placeInWords, placeOf, positionOf } from '../../place';
import { isSourceDocument, sourceNote } from '../../reference';
import { relatedItems } from '../../relations';
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
  statementsBlock,
  timeProperties,
} from '../parts';
import { type FlowProperties, flowProperties } from './properties';
import { flowTone, flowWidth } from './scale';

function kindWords(kind: string): string {
  return kind.replaceAll('-', ' ');
}

/**
 * The magnitude that is drawn, with its unit. Another source's may be another kind of count than
 * the flow's own, and the flow's label speaks of its own.
 */
function magnitudeOf(atlas: Atlas, flow: FlowRow) {
  const claim =
    flow.measure === 'qualitative'
      ? undefined
      : drawnClaim(atlas, itemAddress('flows', flow.id), 'magnitude');
  const value = claim && claimNumber(claim);
  return value === undefined || !claim
    ? undefined
    : {
        value,
        unit: claim.unit ?? '',
        text: formatClaimValue(claim),
        claim: claim.id,
        ...(isSourceDocument(atlas, claim.reference)
          ? { measure: flow.measure, label: flow.label }
          : {
              measure: claim.count ?? flow.measure,
              label: [formatClaimValue(claim), claim.unit].filter(Boolean).join(' '),
            }),
      };
}

/** The largest magnitude by measure and unit: the scale that a flow's width is on. */
function largestByScale(atlas: Atlas): Map<string, number> {
  const largest = new Map<string, number>();
  for (const flow of atlas.flows) {
    const magnitude = magnitudeOf(atlas, flow);
    if (!magnitude) continue;
    const scale = `${magnitude.measure} ${magnitude.unit}`;
    largest.set(scale, Math.max(largest.get(scale) ?? 0, magnitude.value));
  }
  return largest;
}

function flowItems(atlas: Atlas): Item<FlowProperties>[] {
  const largest = largestByScale(atlas);
  const ranks = flowRanks(atlas.flows);
  return atlas.flows.map((flow, index) => flowItem(atlas, flow, ranks[index] ?? 0, largest));
}

function flowItem(
  atlas: Atlas,
  flow: FlowRow,
  rank: number,
  largest: ReadonlyMap<string, number>,
): Item<FlowProperties> {
  const address = itemAddress('flows', flow.id);
  const origin = placeOf(atlas, flow.origin);
  const destination = placeOf(atlas, flow.destination);
  const magnitude = magnitudeOf(atlas, flow);
  const measure = magnitude?.measure ?? 'qualitative';
  const tone = flowTone({ kind: flow.kind, measure });
  const isPlaced = ![origin, destination].some(({ id }) => atlas.unplaced.has(id));
  const claims = claimsOfItem(atlas, address, flow.claims);
  const scale = `${measure} ${magnitude?.unit}`;
  return {
    type: 'Feature',
    id: flow.id,
    geometry: isPlaced ? flowCurve(positionOf(origin), positionOf(destination), rank) : null,
    properties: {
      id: flow.id,
      name: flow.title,
      label: magnitude?.label ?? flow.label,
      figure: magnitude?.value ?? null,
      figure_text: magnitude?.text ?? null,
      figure_unit: magnitude?.unit ?? null,
      ...timeProperties(flow.period),
      precision: null,
      origin: flow.origin,
      origin_name: origin.name,
      destination: flow.destination,
      destination_name: destination.name,
      countries: joinList([...countriesOf(origin), ...countriesOf(destination)]),
      kind: flow.kind,
      measure,
      magnitude: magnitude?.value ?? null,
      unit: magnitude?.unit ?? null,
      figure_claim: magnitude?.claim ?? null,
      certainty: flow.certainty,
      distance_km: flowDistance(positionOf(origin), positionOf(destination)),
      tone,
      width: flowWidth(tone, magnitude?.value ?? null, largest.get(scale) ?? 0),
      claims: claimsProperty(claims),
      ...evidenceProperties(claims),
      paragraphs: paragraphsProperty(atlas, claims),
    },
  };
}

function flowPanel(atlas: Atlas, id: string): Panel {
  const flow = atlas.flows.find((row) => row.id === id);
  if (!flow)
    throw new NotFound(
      'flow',
      id,
      atlas.flows.map((row) => row.id),
    );
  const address = itemAddress('flows', id);
  const claims = claimsOfItem(atlas, address, flow.claims);
  const magnitudes = rivalClaims(atlas, address, 'magnitude');
  const origin = placeOf(atlas, flow.origin);
  const destination = placeOf(atlas, flow.destination);
  const period = timeProperties(flow.period).when;
  const related = relatedItems(atlas, address);
  return {
    address,
    kicker: `Movement · ${kindWords(flow.kind)}`,
    title: flow.title,
    lead: [`${origin.name} to ${destination.name}`, period].filter(Boolean).join(' · '),
    related,
    blocks: [
      ...headlineBlock(atlas, magnitudes),
      ...ledgerBlocks(atlas, 'How many, by source', magnitudes),
      ...otherFigures(atlas, claims, 'magnitude'),
      {
        type: 'facts',
        title: 'From, to, how counted',
        facts: [
          {
            label: 'Origin',
            text: placeInWords(atlas, origin),
            source: sourceNote(atlas, origin.reference),
          },
          {
            label: 'Destination',
            text: placeInWords(atlas, destination),
            source: sourceNote(atlas, destination.reference),
          },
          {
            label: 'Measure',
            text: measureWords[flow.measure],
          },
          { label: 'Period', text: period ?? 'not stated' },
          {
            label: 'Certainty',
            text: flow.certainty === 'certain' ? 'as stated' : 'uncertain: drawn dashed',
          },
          {
            label: 'Distance',
            text: `${formatNumber(flowDistance(positionOf(origin), positionOf(destination)))} km between the two points drawn, on the great circle; computed`,
          },
        ],
      },
      ...(flow.note ? [{ type: 'note' as const, text: flow.note }] : []),
      ...articleBlock(atlas, claims),
      ...statementsBlock(
        atlas,
        'What others say',
        claims.filter(
          (claim) =>
            claim.reference !== atlas.manifest.source.reference && claimNumber(claim) === undefined,
        ),
      ),
      ...linkBlocks(atlas, related, [
        ['attacks', 'Attacks'],
        ['countries', 'Countries'],
        ['events', 'Dated events'],
        ['flows', 'Other movements'],
      ]),
    ],
  };
}

/** Movements of people, money, goods and influence: rows of flows.csv. */
export const flows: Collection<FlowProperties> = {
  id: 'flows',
  description:
    'Movements that the source document names, each as a curve from origin to destination. A magnitude has a measure (stock, period, share, …); different measures are not comparable.',
  properties: flowProperties,
  items: flowItems,
  about: () => ({
    shows:
      'Movements of people, money, goods and influence that the article names. A line’s width stands for its figure, within one measure; thin grey lines have no figure.',
    source: 'The article; the panel of each movement lists other counts of the same.',
    date: 'Each movement has its own period.',
    limits:
      'Lines join two points, they are not routes. A stock of people, a number over a period and a share of an economy are different measures: colours keep them apart, and widths are comparable within one colour only.',
  }),
  panel: flowPanel,
};
