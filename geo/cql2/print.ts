import type { Geometry, Position } from 'geojson';
import type { IntervalEnd, Predicate, PropertyReference, Scalar, Spatial, Temporal } from './tree';

/**
 * Writes a filter in CQL2 Text, so that `parseText` reads the same tree back.
 * @param tree as this program makes it; nothing of it is checked
 */
export function formatFilter(tree: Predicate): string {
  if (typeof tree === 'boolean') return String(tree).toUpperCase();
  switch (tree.op) {
    case 'and':
    case 'or':
      return tree.args.map(formatTerm).join(` ${tree.op.toUpperCase()} `);
    case 'not':
      return `NOT ${formatTerm(tree.args[0])}`;
    case 'like':
      return `${formatScalar(tree.args[0])} LIKE ${formatScalar(tree.args[1])}`;
    case 'between': {
      const [value, low, high] = tree.args.map(formatScalar);
      return `${value} BETWEEN ${low} AND ${high}`;
    }
    case 'in':
      return `${formatScalar(tree.args[0])} IN (${tree.args[1].map(formatScalar).join(',')})`;
    case 'isNull':
      return `${formatScalar(tree.args[0])} IS NULL`;
    case 's_intersects':
      return `S_INTERSECTS(${tree.args.map(formatSpatial).join(',')})`;
    case '=':
    case '<>':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return `${formatScalar(tree.args[0])} ${tree.op} ${formatScalar(tree.args[1])}`;
    default:
      return `${tree.op.toUpperCase()}(${tree.args.map(formatTemporal).join(',')})`;
  }
}

function formatTerm(term: Predicate): string {
  const text = formatFilter(term);
  const isCompound =
    typeof term === 'object' && (term.op === 'and' || term.op === 'or' || term.op === 'not');
  return isCompound ? `(${text})` : text;
}

function formatScalar(value: Scalar): string {
  if (typeof value === 'string') return formatString(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if ('property' in value) return formatProperty(value);
  if ('date' in value) return `DATE(${formatString(value.date)})`;
  if ('timestamp' in value) return `TIMESTAMP(${formatString(value.timestamp)})`;
  return `CASEI(${formatScalar(value.args[0])})`;
}

/** Names stand in quotes, so that none is taken for a key word. */
function formatProperty({ property }: PropertyReference): string {
  return `"${property.replaceAll('"', '""')}"`;
}

function formatString(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

function formatTemporal(value: Temporal): string {
  if (!('interval' in value)) return formatScalar(value);
  const [start, end] = value.interval;
  return `INTERVAL(${formatEnd(start)},${formatEnd(end)})`;
}

function formatEnd(end: IntervalEnd): string {
  return typeof end === 'string' ? formatString(end) : formatProperty(end);
}

function formatSpatial(value: Spatial): string {
  if ('property' in value) return formatProperty(value);
  return 'type' in value ? formatGeometry(value) : `BBOX(${value.bbox.join(',')})`;
}

function formatGeometry(geometry: Geometry): string {
  if (geometry.type === 'GeometryCollection') {
    return `GEOMETRYCOLLECTION(${geometry.geometries.map(formatGeometry).join(',')})`;
  }
  const { coordinates } = geometry;
  const text =
    geometry.type === 'Point' ? `(${geometry.coordinates.join(' ')})` : formatNested(coordinates);
  return `${geometry.type.toUpperCase()}${text}`;
}

type Nested = number | Position | Position[] | Position[][] | Position[][][];

function formatNested(part: Nested): string {
  if (typeof part === 'number') return String(part);
  const isPosition = typeof part[0] === 'number';
  return isPosition ? part.join(' ') : `(${part.map(formatNested).join(',')})`;
}
