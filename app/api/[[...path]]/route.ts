import { respond } from '../respond';

/**
 * The whole API. What its paths are stands in geo/ogc/resources.ts, so that the API definition
 * lists the very resources that answer.
 */
export const GET = respond;
export const HEAD = respond;
export const OPTIONS = respond;
export const POST = respond;
export const PUT = respond;
export const PATCH = respond;
export const DELETE = respond;
