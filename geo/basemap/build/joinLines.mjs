/**
 * Joins lines of the same name end to end, as far as they go, so that a name can run along the
 * whole of a river. Nameless lines stay as they are.
 *
 * @param {object[]} features LineString features with `min_zoom` and `width`, some with `name`.
 * @returns {object[]} The joined line has the least `min_zoom` and the greatest `width` of its parts.
 */
export function joinLines(features) {
  const names = new Set(features.map(({ properties }) => properties.name).filter(Boolean));
  const joined = [...names].flatMap((name) =>
    joinAll(features.filter(({ properties }) => properties.name === name)),
  );
  return [...features.filter(({ properties }) => !properties.name), ...joined];
}

function joinAll(features) {
  const rest = [...features];
  const lines = [];
  while (rest.length > 0) {
    let line = rest.shift();
    for (let at = next(line, rest); at >= 0; at = next(line, rest)) {
      line = join(line, rest.splice(at, 1)[0]);
    }
    lines.push(line);
  }
  return lines;
}

function next(line, others) {
  return others.findIndex((other) => join(line, other) !== undefined);
}

/** Two lines as one where an end of one is an end of the other; undefined where none is. */
function join(one, other) {
  const [a, b] = [one.geometry.coordinates, other.geometry.coordinates];
  const coordinates = [
    [a, b],
    [b, a],
    [a, b.toReversed()],
    [b.toReversed(), a],
  ]
    .filter(([first, second]) => first[first.length - 1].join() === second[0].join())
    .map(([first, second]) => [...first, ...second.slice(1)])[0];
  if (!coordinates) return undefined;
  return {
    ...one,
    properties: {
      ...one.properties,
      min_zoom: Math.min(one.properties.min_zoom, other.properties.min_zoom),
      width: Math.max(one.properties.width, other.properties.width),
    },
    geometry: { type: 'LineString', coordinates },
  };
}
