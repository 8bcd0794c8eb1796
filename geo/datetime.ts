/**
 * Time: EDTF (ISO 8601-2) as atlases write it, and the `datetime` parameter of OGC API - Features.
 * The only place that knows how a text becomes instants.
 */

export { InvalidEdtf, parseEdtf } from './time/edtf';
export { formatEdtf, formatEdtfShort } from './time/format';
export { parseDatetimeParameter } from './time/parameter';
export { datetimeOf } from './time/period';
export { type Span, spansIntersect, type TimePrecision } from './time/span';
