import { distance } from './geometry.mjs';

/** A river this near (km) to a border that follows it is the same line. */
const near = 6;

/**
 * Lets a river follow a border where it is the border. The two come from data of different scale
 * and would cross each other all the way.
 *
 * @param {number[][]} river Positions of a river.
 * @param {number[][]} border Positions of one border line.
 * @returns {number[][]} The river, its vertices near the border replaced by those of the border.
 */
export function followBorder(river, border) {
  const followed = [];
  let run;
  const finish = () => {
    if (!run) return;
    followed.push(...between(border, run.first, run.last));
    run = undefined;
  };
  for (const position of densify(river)) {
    const { index, away } = nearestVertex(border, position);
    if (away > near) {
      finish();
      followed.push(position);
    } else run = { first: run?.first ?? index, last: index };
  }
  finish();
  return followed;
}

function between(line, first, last) {
  return first <= last ? line.slice(first, last + 1) : line.slice(last, first + 1).toReversed();
}

function nearestVertex(line, position) {
  let nearest = { index: -1, away: Number.POSITIVE_INFINITY };
  line.forEach((vertex, index) => {
    const away = distance(vertex, position);
    if (away < nearest.away) nearest = { index, away };
  });
  return nearest;
}

/** Adds vertices, so that a long straight stretch is seen to leave the border. */
function densify(line) {
  return line.flatMap((position, index) => {
    const next = line[index + 1];
    if (!next) return [position];
    const steps = Math.ceil(distance(position, next) / 5);
    return Array.from({ length: steps }, (_, step) => [
      position[0] + ((next[0] - position[0]) * step) / steps,
      position[1] + ((next[1] - position[1]) * step) / steps,
    ]);
  });
}
