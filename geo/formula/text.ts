import type { Atlas } from '../atlas/atlas';
import type { Claim } from '../atlas/schema';
import { formatClaimValue, propertyLabel } from '../claim';
import { formatEdtf } from '../datetime';
import { itemAddress, parseItemAddress } from '../feature';
import { formatNumber } from '../number';
import { countryName } from '../place';
import { itemLink } from '../relations';
import { type FormulaInput, inputName } from './input';
import { type FormulaDate, type FormulaNode, type Operator, parseFormula } from './parse';

const signs: Record<Operator, string> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
const rank: Record<Operator, number> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/**
 * The formula of a computed claim in words, with labels and values: "2 people (Embassy staff
 * killed) + 4 people (Local people killed)". Undefined for a claim that is not computed.
 */
export function formulaText(atlas: Atlas, claim: Claim): string | undefined {
  return claim.formula === undefined ? undefined : inWords(atlas, parseFormula(claim.formula));
}

function inWords(atlas: Atlas, node: FormulaNode): string {
  switch (node.type) {
    case 'number':
      return formatNumber(node.value);
    case 'input':
      return inputInWords(atlas, node.input);
    case 'negative':
      return `−${part(atlas, node.of, 3)}`;
    case 'span': {
      const [from, to] = [node.from, node.to].map((date) => dateInWords(atlas, date));
      return `${node.unit} from ${from} to ${to}`;
    }
    case 'operation': {
      const own = rank[node.operator];
      // What stands to the right of − or ÷ keeps its brackets at the same rank.
      const right = part(atlas, node.right, own + 1);
      return `${part(atlas, node.left, own)} ${signs[node.operator]} ${right}`;
    }
  }
}

/** A part of a formula, in brackets where it binds less than `least`. */
function part(atlas: Atlas, node: FormulaNode, least: number): string {
  const text = inWords(atlas, node);
  return node.type === 'operation' && rank[node.operator] < least ? `(${text})` : text;
}

function inputInWords(atlas: Atlas, input: FormulaInput): string {
  if (input.kind === 'claim') {
    const claim = atlas.claims.get(input.id);
    if (!claim) return input.id;
    const value = [formatClaimValue(claim), claim.unit].filter(Boolean).join(' ');
    return `${value} (${propertyLabel(claim.property)})`;
  }
  const { country, indicator, partner, year } = input;
  const row = atlas.indicators.find(
    (one) =>
      one.country === country &&
      one.indicator === indicator &&
      one.partner === partner &&
      one.year === year,
  );
  if (!row) return inputName(input);
  const definition = atlas.manifest.indicators.find(({ id }) => id === indicator);
  const places = [country, ...(partner === undefined ? [] : [partner])].map((code) =>
    countryName(atlas, code),
  );
  const label = [definition?.title ?? indicator, ...places, year].join(', ');
  return `${formatNumber(row.value, definition?.decimals)} ${row.unit} (${label})`;
}

/** "17 March 2024 (end of: Presidential election in Russia)". */
function dateInWords(atlas: Atlas, { input, side }: FormulaDate): string {
  const claim = input.kind === 'claim' ? atlas.claims.get(input.id) : undefined;
  if (!claim?.date) return inputName(input);
  const [start = claim.date, end = start] = claim.date.split('/');
  const day = formatEdtf(side === 'end' ? end : start);
  const which = side === undefined ? '' : `${side} of: `;
  return `${day} (${which}${subjectName(atlas, claim)})`;
}

function subjectName(atlas: Atlas, claim: Claim): string {
  const parsed = parseItemAddress(claim.subject);
  if (!parsed || parsed.collection === 'organisations') return propertyLabel(claim.property);
  return itemLink(atlas, itemAddress(parsed.collection, parsed.id)).title;
}
