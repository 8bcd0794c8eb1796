import { isNumeric, type Known } from './known';
import type { Where } from './problem';
import type { AtlasEvent, Claim } from './schema';
import type { Entry } from './table';

/** Checks places.csv. */
export function checkPlaces(known: Known): void {
  for (const { value: place, at } of known.folder.places.entries) {
    known.expectId('references', place.reference, at('reference'));
    const isCode = /^[A-Z]{2}$/.test(place.id);
    if (place.precision === 'country' && !isCode) {
      known.report(at('id'), `"${place.id}"`, 'the code of the country (ISO 3166-1 alpha-2)');
    }
    if (place.country !== undefined) known.expectCountry(place.country, at('country'));
    for (const code of place.outline) known.expectCountry(code, at('outline'));
    if (place.outline.length > 0 && place.precision !== 'region') {
      const expected = `nothing, since a ${place.precision} is not made of countries`;
      known.report(at('outline'), `"${place.outline.join('; ')}"`, expected);
    }
  }
}

/** Checks events.csv. */
export function checkEvents(known: Known): void {
  const { entries } = known.folder.events;
  for (const entry of entries) {
    const { value: event, at } = entry;
    const collection = event.kind === 'attack' ? 'attacks' : 'events';
    known.expectId('places', event.place, at('place'));
    for (const code of event.countries) known.expectCountry(code, at('countries'));
    expectClaims(known, event.claims, `${collection}/${event.id}`, at('claims'));
    const start = known.expectDate(event.start, at('start'));
    if (start !== undefined && event.end !== undefined) {
      // One text for both, as the map reads them: "2022-02" and ".." are an open interval.
      const period = event.start.includes('/') ? event.end : `${event.start}/${event.end}`;
      known.expectDate(period, at('end'));
    }
    checkAttack(known, entry);
  }
  const labels = entries.map(({ value, at }) => ({ value: value.label, at: at('label') }));
  known.expectUnique(labels, 'a label');
}

function checkAttack(known: Known, { value: event, at }: Entry<AtlasEvent>): void {
  if (event.kind !== 'attack') {
    if (event.form === undefined) return;
    known.report(at('form'), `"${event.form}"`, 'nothing, since only attacks have a form');
    return;
  }
  if (event.form === undefined) {
    known.report(at('form'), 'nothing', 'the form of the attack, such as "bombing"');
  }
  const subject = `attacks/${event.id}`;
  if (hasFigure(known, subject, 'deaths', event.claims)) return;
  const expected = 'a claim on its "deaths" with a number, from the source document';
  known.report(at('claims'), 'none on its deaths', expected);
}

/** Checks flows.csv. */
export function checkFlows(known: Known): void {
  const { entries } = known.folder.flows;
  for (const { value: flow, at } of entries) {
    const subject = `flows/${flow.id}`;
    known.expectId('places', flow.origin, at('origin'));
    known.expectId('places', flow.destination, at('destination'));
    if (flow.origin === flow.destination) {
      known.report(at('destination'), `"${flow.destination}"`, 'another place than the origin');
    }
    known.expectDate(flow.period, at('period'));
    expectClaims(known, flow.claims, subject, at('claims'));
    if (flow.measure === 'qualitative') continue;
    if (hasFigure(known, subject, 'magnitude', flow.claims)) continue;
    const came = `"${flow.measure}" without a claim on its magnitude`;
    const expected =
      'a claim on its "magnitude" with a number, from the source document, or "qualitative"';
    known.report(at('measure'), came, expected);
  }
  const labels = entries.map(({ value, at }) => ({ value: value.label, at: at('label') }));
  known.expectUnique(labels, 'a label');
}

/** Checks indicators.csv. */
export function checkIndicators(known: Known): void {
  const { indicators, manifest } = known.folder;
  const definitions = manifest?.value.indicators;
  for (const { value: figure, at } of indicators.entries) {
    known.expectCountry(figure.country, at('country'));
    if (figure.partner !== undefined) known.expectCountry(figure.partner, at('partner'));
    known.expectId('references', figure.reference, at('reference'));
    if (definitions === undefined) continue;
    const definition = definitions.find(({ id }) => id === figure.indicator);
    if (definition === undefined) {
      const ids = definitions.map(({ id }) => id).join(', ');
      const expected = `an indicator of atlas.yaml: ${ids}`;
      known.report(at('indicator'), `"${figure.indicator}"`, expected);
    } else if (definition.unit !== figure.unit) {
      known.report(at('unit'), `"${figure.unit}"`, `"${definition.unit}", as atlas.yaml says`);
    }
  }
  const keys = indicators.entries.map(({ value, at }) => ({
    value: [value.country, value.partner, value.indicator, value.year].filter(Boolean).join(' '),
    at: at('year'),
  }));
  known.expectUnique(keys, 'a country, indicator and year');
}

/** Expects the claims that a row names to be there and to speak of the row. */
function expectClaims(known: Known, ids: readonly string[], subject: string, at: Where): void {
  for (const id of ids) {
    known.expectId('claims', id, at);
    const claim = known.claims.get(id);
    if (claim === undefined || claim.subject === subject) continue;
    const came = `"${id}", which speaks of ${claim.subject}`;
    known.report(at, came, `a claim whose subject is "${subject}"`);
  }
}

/**
 * Whether the source document gives a number for a property. While one of the claims that the
 * row names cannot be read, it may be that one, and the answer is yes.
 */
function hasFigure(
  known: Known,
  subject: string,
  property: string,
  named: readonly string[],
): boolean {
  if (known.source === undefined || known.folder.claims.ids === undefined) return true;
  if (named.some((id) => !known.claims.has(id))) return true;
  return [...known.claims.values()].some(
    (claim: Claim) =>
      claim.subject === subject &&
      claim.property === property &&
      claim.reference === known.source &&
      isNumeric(claim.value),
  );
}
