import type { Atlas } from '../atlas/atlas';
import { InputError, InvalidParameter, type Problem } from '../errors';
import type { Item, PropertyValue } from '../feature';
import { withoutParameter } from '../query';
import { plainReading, type Reading, readAs } from '../reading';
import { indexItems } from '../select';
import type { PublishedCollection, Service } from './service';

/** A collection as a reader reads the atlas. */
export interface ReadCollection extends PublishedCollection {
  /** The atlas in that reading. */
  atlas: Atlas;
}

/** An item of which nothing is left in a reading; HTTP 404. */
export class LeftOut extends InputError {
  readonly status = 404;

  /** `without` are the ids of the references that the reading leaves out. */
  constructor(
    collection: string,
    readonly id: string,
    readonly without: readonly string[],
  ) {
    const sources = without.join(', ');
    super(
      `The item "${id}" of ${collection} rests on sources that are switched off: ` +
        `the request leaves out ${sources}.`,
    );
    this.name = 'LeftOut';
  }

  toProblem(): Problem {
    return {
      type: 'about:blank',
      title: 'Not Found',
      status: this.status,
      detail: this.message,
      came: this.id,
      without: [...this.without],
    };
  }
}

// The atlases that `readAs` forgets take what was prepared from them along.
const prepared = new WeakMap<PublishedCollection, WeakMap<Atlas, ReadCollection>>();

/** A collection in a reading, prepared once for as long as the reading is kept. */
export function readCollection(
  service: Service,
  published: PublishedCollection,
  reading: Partial<Reading>,
): ReadCollection {
  const atlas = readAs(service.atlas, { ...plainReading, ...reading });
  if (atlas === service.atlas) return { ...published, atlas };
  const known = prepared.get(published) ?? new WeakMap<Atlas, ReadCollection>();
  prepared.set(published, known);
  const read = known.get(atlas) ?? prepare(published, atlas);
  known.set(atlas, read);
  return read;
}

/** Every item keeps every property: what a source gave that is left out is null. */
function prepare(published: PublishedCollection, atlas: Atlas): ReadCollection {
  const names = Object.keys(published.properties.shape);
  const nothing = Object.fromEntries(names.map((name): [string, PropertyValue] => [name, null]));
  const items = published.collection.items(atlas).map((item): Item => {
    return { ...item, properties: { ...nothing, ...item.properties } };
  });
  return {
    ...published,
    atlas,
    items: indexItems(items),
    byId: new Map(items.map((item) => [item.id, item])),
  };
}

/** @throws InvalidParameter when a reading leaves out a reference that the atlas does not have */
export function checkReading({ atlas }: Service, { without = [] }: Partial<Reading>): void {
  const unknown = without.find((id) => !atlas.references.has(id));
  if (unknown === undefined) return;
  throw new InvalidParameter(
    withoutParameter.name,
    unknown,
    `ids of references of this atlas, such as "${atlas.manifest.source.reference}"`,
  );
}
