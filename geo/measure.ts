import type { Measure } from './atlas/schema';

/** What each kind of count is, in words a reader understands. */
export const measureWords: Readonly<Record<Measure, string>> = {
  stock: 'people present at a date (stock)',
  period: 'counted over a period',
  registrations: 'registrations; one person may stand in the register more than once',
  crossings: 'border crossings',
  event: 'people counted at one event',
  modelled: 'an estimate by a model',
  survey: 'a survey',
  share: 'a share, in per cent',
  qualitative: 'described without a figure',
};
