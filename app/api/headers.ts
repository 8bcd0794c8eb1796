/** What every resource of the API can be asked; it is for reading only. */
export const methods = 'GET, HEAD, OPTIONS';

/** Headers of every answer: any page may read it, and no answer is used again unasked. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Crs, ETag, Link',
  // Caches keep the answer and ask each time whether it still holds, which costs a 304.
  'Cache-Control': 'no-cache',
  Vary: 'Accept, Accept-Encoding',
  'X-Content-Type-Options': 'nosniff',
};

/** Headers of the answer to OPTIONS, which browsers ask before some requests of other sites. */
export const optionsHeaders: Readonly<Record<string, string>> = {
  ...commonHeaders,
  Allow: methods,
  'Access-Control-Allow-Methods': methods,
  'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match',
  'Access-Control-Max-Age': '86400',
};
