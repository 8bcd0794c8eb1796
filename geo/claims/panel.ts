import type { Atlas } from '../atlas/atlas';
import type { Claim } from '../atlas/schema';
import {
  claimFigure,
  claimNumber,
  claimStatement,
  formatClaimValue,
  propertyLabel,
  rivalClaims,
} from '../claim';
import { formatEdtf } from '../datetime';
import { claimAddresses } from '../digest';
import { NotFound } from '../errors';
import { type ItemAddress, itemAddress } from '../feature';
import { ledgerBlocks, statementsBlock } from '../layers/parts';
import type { Panel, PanelBlock } from '../panel';
import { isSourceDocument, sourceNote } from '../reference';
import { itemLink } from '../relations';
import { checkBlocks, computedRivals, derivationBlock } from './derivation';
import { claimLink } from './link';

/** Who says it: the atlas's word for the source document itself is "article". */
function speakerOf(claim: Claim): string {
  return claim.speaker === 'article' ? 'the article' : claim.speaker;
}

/** The claim itself: as a figure when it has a number, as a statement otherwise. */
function itself(atlas: Atlas, claim: Claim): PanelBlock[] {
  const statement: PanelBlock = {
    type: 'statements',
    title: 'The statement, in our words',
    statements: [claimStatement(atlas, claim)],
  };
  return claimNumber(claim) === undefined
    ? [statement]
    : [{ type: 'headline', figure: claimFigure(atlas, claim) }, statement];
}

function facts(atlas: Atlas, claim: Claim): PanelBlock {
  const source = sourceNote(atlas, claim.reference, claim.locator);
  const own = isSourceDocument(atlas, claim.reference) && source.paragraph !== undefined;
  const rows: [string, string | undefined][] = [
    ['Who says so', speakerOf(claim)],
    ['How', claim.stance],
    ['What was counted', claim.measure],
    ['Value', typeof claim.value === 'string' ? formatClaimValue(claim) : undefined],
    ['Holds for', claim.date && formatEdtf(claim.date)],
    ['Said', claim.asOf && formatEdtf(claim.asOf)],
  ];
  return {
    type: 'facts',
    title: 'What it rests on',
    facts: [
      { label: own ? 'Paragraph' : 'Source', text: own ? '' : source.title, source },
      ...rows.flatMap(([label, text]) => (text ? [{ label, text }] : [])),
    ],
  };
}

/** What is computed from it. */
function uses(atlas: Atlas, claim: Claim): PanelBlock[] {
  const links = [...atlas.claims.values()]
    .filter((other) => other.derivedFrom?.includes(claim.id))
    .map((other) => claimLink(atlas, other));
  return links.length > 0 ? [{ type: 'links', title: 'Computed from it', links }] : [];
}

/** The other claims about the same thing of the subject: as a ledger, or as statements. */
function rivals(atlas: Atlas, claim: Claim): PanelBlock[] {
  const all = rivalClaims(atlas, claim.subject, claim.property);
  if (all.length < 2) {
    return [{ type: 'note', text: 'No other source of this atlas says anything else of this.' }];
  }
  const words = all.filter((other) => other !== claim && claimNumber(other) === undefined);
  return [
    ...ledgerBlocks(atlas, 'What the sources say', all),
    ...statementsBlock(atlas, 'What others say', words),
  ];
}

/**
 * The panel of a claim: paragraph, speaker, date, and its rivals.
 * @throws NotFound when the atlas, as it is read, does not hold it
 */
export function claimPanel(atlas: Atlas, id: string): Panel {
  const claim = atlas.claims.get(id);
  if (!claim) throw new NotFound('claim', id, [...atlas.claims.keys()]);
  const [subject] = claimAddresses(claim);
  const about: ItemAddress[] = subject ? [subject] : [];
  const organisation = atlas.manifest.organisations.find(
    (candidate) => `organisations/${candidate.id}` === claim.subject,
  );
  return {
    address: itemAddress('claims', id),
    kicker: `Claim · ${isSourceDocument(atlas, claim.reference) ? 'the article' : 'another source'}`,
    title: `${propertyLabel(claim.property)}: ${subject ? itemLink(atlas, subject).title : (organisation?.name ?? claim.subject)}`,
    related: about,
    ...(subject ? { rings: subject } : {}),
    blocks: [
      ...itself(atlas, claim),
      ...derivationBlock(atlas, claim),
      ...checkBlocks(atlas, computedRivals(atlas, claim)),
      ...rivals(atlas, claim),
      facts(atlas, claim),
      ...(subject
        ? [{ type: 'links' as const, title: 'Speaks of', links: [itemLink(atlas, subject)] }]
        : []),
      ...uses(atlas, claim),
    ],
  };
}
