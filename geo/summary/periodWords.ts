import { formatEdtf, InvalidEdtf } from '../datetime';

/**
 * A `datetime` of the API in words: "2004 to 2024", "22 March 2024", "since 2015". Instants are
 * said by their day.
 */
export function periodWords(datetime: string): string {
  const dates = datetime
    .split('/')
    .map((part) => (part === '' ? '..' : part.slice(0, 10)))
    .filter((part, index, all) => index === 0 || part !== all[0]);
  try {
    return formatEdtf(dates.join('/'));
  } catch (error) {
    if (!(error instanceof InvalidEdtf)) throw error;
    return datetime;
  }
}
