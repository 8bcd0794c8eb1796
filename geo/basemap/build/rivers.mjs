import { distance } from './geometry.mjs';

/** A source or mouth in the table may lie this far (km) from the end of a piece. */
const reach = 150;

/** The weight of a stroke that the widest rivers, such as the lower Nile, are drawn with. */
const widest = 0.5;

/** Pieces that end this near to each other (km) are joined: reservoirs and rounding part them. */
const gap = 60;

/** A gap counts as this many times its length, so that the course keeps to the pieces. */
const gapCost = 5;

/**
 * The rivers come as nameless pieces. A named one is found by its course: the shortest way along
 * the pieces from its source to its mouth. Where two courses share a piece, the first in the
 * table keeps it.
 *
 * @param {object[]} pieces LineString features with `min_zoom` and `strokeweig`.
 * @param {object[]} names Rows of names/rivers.csv.
 * @returns {object[]} The same features with `min_zoom`, `width` and, where known, `name`, `name_local`.
 */
export function nameRivers(pieces, names) {
  const network = buildNetwork(pieces);
  const nameOf = new Map();
  for (const row of names) {
    const source = nearestNode(network, row, 'source');
    const mouth = nearestNode(network, row, 'mouth');
    const course = shortestCourse(network, source, mouth);
    if (!course) throw new Error(`names/rivers.csv: no course of ${row.name} joins its two ends`);
    for (const piece of course) if (!nameOf.has(piece)) nameOf.set(piece, row);
  }
  return pieces.map((piece) => {
    const row = nameOf.get(piece);
    return {
      type: 'Feature',
      properties: {
        min_zoom: Math.min(Math.floor(piece.properties.min_zoom), Number(row?.min_zoom ?? 9)),
        width: Math.min(
          widest,
          Math.max(piece.properties.strokeweig, Number(row?.least_width ?? 0)),
        ),
        ...(row ? { name: row.name, name_zoom: Number(row.min_zoom) } : {}),
        ...(row?.name_local ? { name_local: row.name_local } : {}),
      },
      geometry: piece.geometry,
    };
  });
}

function buildNetwork(pieces) {
  const network = new Map();
  const connect = (from, to, piece, length) => {
    const key = from.join();
    if (!network.has(key)) network.set(key, { position: from, edges: [] });
    network.get(key).edges.push({ to: to.join(), piece, length });
  };
  for (const piece of pieces) {
    const line = piece.geometry.coordinates;
    const [first, last] = [line[0], line[line.length - 1]];
    let length = 0;
    for (let i = 1; i < line.length; i++) length += distance(line[i - 1], line[i]);
    connect(first, last, piece, length);
    connect(last, first, piece, length);
  }
  const nodes = [...network.values()];
  for (const node of nodes) {
    for (const other of nodes) {
      const away = distance(node.position, other.position);
      if (node === other || away > gap) continue;
      node.edges.push({ to: other.position.join(), piece: undefined, length: away * gapCost });
    }
  }
  return network;
}

function nearestNode(network, row, end) {
  const wanted = [Number(row[`${end}_lon`]), Number(row[`${end}_lat`])];
  let nearest = { key: '', away: Number.POSITIVE_INFINITY };
  for (const [key, { position }] of network) {
    const away = distance(position, wanted);
    if (away < nearest.away) nearest = { key, away };
  }
  if (nearest.away > reach) {
    throw new Error(`names/rivers.csv: no river begins or ends near the ${end} of ${row.name}`);
  }
  return nearest.key;
}

/** Dijkstra's algorithm; the network is small enough for a plain list. */
function shortestCourse(network, source, mouth) {
  const best = new Map([[source, { length: 0, pieces: [] }]]);
  const open = new Set([source]);
  while (open.size > 0) {
    const key = [...open].reduce((a, b) => (best.get(a).length <= best.get(b).length ? a : b));
    if (key === mouth) return best.get(key).pieces;
    open.delete(key);
    const here = best.get(key);
    for (const { to, piece, length } of network.get(key).edges) {
      const total = here.length + length;
      if (total >= (best.get(to)?.length ?? Number.POSITIVE_INFINITY)) continue;
      best.set(to, { length: total, pieces: piece ? [...here.pieces, piece] : here.pieces });
      open.add(to);
    }
  }
  return undefined;
}
