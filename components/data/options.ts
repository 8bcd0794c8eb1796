import type { SWRConfiguration } from 'swr';
import type { DataError } from './DataError';

/**
 * How the hooks ask. An answer holds until the atlas is edited, so what is there is not asked for
 * again, but when the reader comes back to the page. A failed request is repeated after about
 * 1, 2, 4, … seconds, and at once when the network is back.
 */
export const dataOptions = {
  // The default compares deeply, which takes longer than drawing.
  compare: (a: unknown, b: unknown) => a === b,
  revalidateIfStale: false,
  revalidateOnFocus: true,
  focusThrottleInterval: 5 * 60_000,
  errorRetryInterval: 1000,
  shouldRetryOnError: (error: DataError) => error.mayPass,
} satisfies SWRConfiguration<unknown, DataError>;

/** What every hook returns besides the data. */
export interface DataState {
  /** Why the data could not be had; its message is for the reader. */
  error: DataError | undefined;
  /** True until the data of the present question, or an error, is there. */
  isLoading: boolean;
  /** Asks again, for a button beside an error. */
  retry: () => void;
}
