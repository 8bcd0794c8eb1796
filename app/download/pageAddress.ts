import { requestBase } from '../api/base';

/** Absolute address of the page for a request, with no slash at its end. */
export function pageAddress(headers: Headers): string {
  return requestBase(process.env, headers).replace(/\/api$/, '');
}
