import { InvalidParameter } from '../errors';
import { parseEdtf } from './edtf';
import { parseDatetimeParameter } from './parameter';

/**
 * A date or period in EDTF as the `datetime` of the API: the text itself where that reads it, else
 * first and last day of what the text can mean ("1990s", "2021~").
 * @throws InvalidEdtf
 */
export function datetimeOf(edtf: string): string {
  try {
    parseDatetimeParameter(edtf);
    return edtf;
  } catch (error) {
    if (!(error instanceof InvalidParameter)) throw error;
  }
  const { start, end } = parseEdtf(edtf);
  return [start, end].map(dayOf).join('/');
}

function dayOf(instant: number | null): string {
  return instant === null ? '..' : new Date(instant).toISOString().slice(0, 10);
}
