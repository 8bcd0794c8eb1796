import { InvalidParameter } from '../errors';

/**
 * A filter that cannot be read or evaluated; HTTP 400.
 * @param place "at character 12" or "at $.args[0]"
 * @param came what stands there
 * @param expected what should, in words that follow "expected"
 */
export function fault(place: string, came: string, expected: string): InvalidParameter {
  return new InvalidParameter('filter', came, `${expected}, ${place}`);
}
