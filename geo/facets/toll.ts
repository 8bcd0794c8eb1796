/** A class of the number of dead: from `least` to below `below`. */
export interface TollClass {
  id: string;
  least: number;
  below: number;
  /** "10 to 99". */
  label: string;
}

/** Classes of the facet "toll". */
export const tollClasses: readonly TollClass[] = [
  { id: '0-9', least: 0, below: 10, label: 'fewer than 10' },
  { id: '10-99', least: 10, below: 100, label: '10 to 99' },
  { id: '100-999', least: 100, below: 1000, label: '100 to 999' },
  { id: '1000-', least: 1000, below: Number.POSITIVE_INFINITY, label: '1,000 and more' },
];

/** The id of the class that a number of dead falls into. @throws RangeError for a negative one */
export function tollClassOf(dead: number): string {
  const found = tollClasses.find(({ least, below }) => dead >= least && dead < below);
  if (!found) throw new RangeError(`${dead} dead: expected a number from 0`);
  return found.id;
}
