/** How far (degrees) the line of a name may leave its river, so that it need not follow each bend. */
const tolerance = 0.07;

/**
 * The lines that names of rivers follow: the rivers without their small bends, rounded.
 *
 * @param {object[]} rivers Features from `readRivers`.
 * @returns {object[]} LineStrings with `name`, `name_local` and `min_zoom` of the named ones.
 */
export function buildRiverNames(rivers) {
  return rivers
    .filter(({ properties }) => properties.name)
    .map(({ properties: { name, name_local, name_zoom }, geometry }) => ({
      type: 'Feature',
      properties: { name, ...(name_local ? { name_local } : {}), min_zoom: name_zoom },
      geometry: { type: 'LineString', coordinates: smoothLine(geometry.coordinates) },
    }));
}

/** @param {number[][]} line Positions; both ends stay. */
export function smoothLine(line) {
  return roundCorners(roundCorners(straighten(line)));
}

/** Douglas-Peucker. */
function straighten(line) {
  const [first, last] = [line[0], line[line.length - 1]];
  let farthest = { index: 0, away: 0 };
  for (let index = 1; index < line.length - 1; index++) {
    const away = distanceToChord(line[index], first, last);
    if (away > farthest.away) farthest = { index, away };
  }
  if (farthest.away <= tolerance) return [first, last];
  const before = straighten(line.slice(0, farthest.index + 1));
  return [...before.slice(0, -1), ...straighten(line.slice(farthest.index))];
}

function distanceToChord([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length ? ((x - ax) * dx + (y - ay) * dy) / length : 0;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}

/**
 * Chaikin's corner cutting.
 *
 * @param {number[][]} line Positions; both ends stay.
 */
export function roundCorners(line) {
  const between = line.slice(1).flatMap(([bx, by], at) => {
    const [ax, ay] = line[at];
    return [0.25, 0.75].map((part) => [ax + (bx - ax) * part, ay + (by - ay) * part]);
  });
  return [line[0], ...between, line[line.length - 1]];
}
