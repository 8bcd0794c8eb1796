import { InvalidEdtf, parseEdtf } from '../datetime';
import type { Span } from '../time/span';
import { closest } from './closest';
import type { AtlasFolder } from './folder';
import { type AtlasProblem, quote, type Where } from './problem';
import type { AtlasEvent, Claim, Place } from './schema';
import type { Table } from './table';

type TableName = 'references' | 'claims' | 'places' | 'events' | 'flows';

/**
 * What is known of a folder, and the problems found in it. What could not be read is taken to
 * be there, so that one mistake is reported once.
 */
export class Known {
  readonly problems: AtlasProblem[] = [];
  readonly folder: AtlasFolder;
  readonly claims: ReadonlyMap<string, Claim>;
  private readonly places: ReadonlyMap<string, Place>;
  private readonly events: ReadonlyMap<string, AtlasEvent>;

  constructor(folder: AtlasFolder) {
    this.folder = folder;
    this.claims = byId(folder.claims);
    this.places = byId(folder.places);
    this.events = byId(folder.events);
  }

  /** The id of the source document in references.yaml, when atlas.yaml could be read. */
  get source(): string | undefined {
    return this.folder.manifest?.value.source.reference;
  }

  /** How many paragraphs the source document has, when atlas.yaml could be read. */
  get paragraphs(): number | undefined {
    return this.folder.manifest?.value.source.paragraphs.length;
  }

  report(at: Where, came: string, expected: string): void {
    this.problems.push({ ...at, came, expected });
  }

  /** Expects an id to stand in a file. */
  expectId(table: TableName, id: string, at: Where): void {
    const { ids, file } = this.folder[table];
    if (ids === undefined || ids.has(id)) return;
    this.reportUnknown(id, ids, at, `the id of an entry of ${file}`);
  }

  /** Expects the code of a row of places.csv with the precision "country". */
  expectCountry(code: string, at: Where): void {
    const { ids } = this.folder.places;
    if (ids === undefined) return;
    const expected = 'the code of a country in places.csv';
    const place = this.places.get(code);
    if (place === undefined && !ids.has(code)) this.reportUnknown(code, [], at, expected);
    if (place !== undefined && place.precision !== 'country') {
      this.report(at, `"${code}", which is a ${place.precision} there`, expected);
    }
  }

  /** Expects `collection/id` to be an attack, event, flow, country, place or organisation. */
  expectSubject(collection: string, id: string, at: Where): void {
    switch (collection) {
      case 'attacks':
      case 'events':
        this.expectEvent(collection, id, at);
        break;
      case 'flows':
      case 'places':
        this.expectId(collection, id, at);
        break;
      case 'countries':
        this.expectCountry(id, at);
        break;
      case 'organisations':
        this.expectOrganisation(id, at);
        break;
      default: {
        const collections = 'attacks, events, flows, countries, places or organisations';
        this.report(at, `"${collection}/${id}"`, `${collections} before the slash`);
      }
    }
  }

  /** The attacks are the events of that kind; they have a collection of their own. */
  private expectEvent(collection: string, id: string, at: Where): void {
    const event = this.events.get(id);
    if (event === undefined) {
      this.expectId('events', id, at);
      return;
    }
    const right = event.kind === 'attack' ? 'attacks' : 'events';
    if (collection === right) return;
    const expected = `"${right}/${id}", since it is of the kind "${event.kind}"`;
    this.report(at, `"${collection}/${id}"`, expected);
  }

  /** Expects the id of an organisation. */
  expectOrganisation(id: string, at: Where): void {
    const ids = this.folder.manifest?.value.organisations.map((organisation) => organisation.id);
    if (ids === undefined || ids.includes(id)) return;
    this.reportUnknown(id, ids, at, 'the id of an organisation of atlas.yaml');
  }

  /** Expects an EDTF date; its span, or undefined when it is none. */
  expectDate(text: string | undefined, at: Where): Span | undefined {
    if (text === undefined) return undefined;
    try {
      return parseEdtf(text);
    } catch (error) {
      if (!(error instanceof InvalidEdtf)) throw error;
      this.report(at, quote(text), error.expected);
      return undefined;
    }
  }

  /** Expects [west, south, east, north]; west greater than east only across the antimeridian. */
  expectBbox(bbox: readonly number[], at: Where): void {
    const [west = 0, south = 0, east = 0, north = 0] = bbox;
    const came = `[${bbox.join(', ')}]`;
    const onEarth = Math.max(-west, west, -east, east) <= 180 && Math.max(-south, north) <= 90;
    const wide = west < east || west - east > 180;
    if (!onEarth) {
      this.report(at, came, 'longitudes from -180 to 180 and latitudes from -90 to 90');
    } else if (!wide || south >= north) {
      this.report(at, came, '[west, south, east, north] with west < east and south < north');
    }
  }

  /** Expects a paragraph of the source document, counted from 1. */
  expectParagraph(number: number, at: Where): void {
    if (this.paragraphs === undefined || number <= this.paragraphs) return;
    const expected = `a paragraph from 1 to ${this.paragraphs}, as atlas.yaml has them`;
    this.report(at, `${number}`, expected);
  }

  /** Expects values that differ; each that comes again is reported. */
  expectUnique(values: readonly { value: string; at: Where }[], what: string): void {
    const first = new Map<string, Where>();
    for (const { value, at } of values) {
      const before = first.get(value);
      if (before === undefined) {
        first.set(value, at);
        continue;
      }
      const where = `${before.file === at.file ? '' : `${before.file} `}line ${before.line}`;
      this.report(at, `"${value}", which stands on ${where} already`, `${what} of its own`);
    }
  }

  private reportUnknown(id: string, known: Iterable<string>, at: Where, expected: string): void {
    const near = closest(id, known);
    const hint = near === undefined ? '' : `, such as "${near}"`;
    this.report(at, `"${id}", which there is none of`, expected + hint);
  }
}

/** Whether a claim's value is a number or a range of numbers. */
export function isNumeric(value: Claim['value']): value is number | { low: number; high: number } {
  return typeof value === 'number' || typeof value === 'object';
}

function byId<T extends { id: string }>(table: Table<T>): Map<string, T> {
  return new Map(table.entries.map(({ value }) => [value.id, value]));
}
