'use strict';

// Preloaded with `node -r` before the entry is parsed, and written for the oldest Node: nothing
// here may be newer than ES5, or an old Node answers with a syntax error instead of the sentence.

var MINIMUM = '20.9.0';

/**
 * Says what is wrong with a version of Node.
 *
 * @param {string} version The running version, with or without the leading v: `v18.19.1`.
 * @param {string} [minimum] The oldest version that will do: `20.9.0`.
 * @returns {string} One sentence for a person, or the empty string when the version will do.
 */
function nodeProblem(version, minimum) {
  var needed = minimum || MINIMUM;
  var have = numbers(version);
  var need = numbers(needed);
  var i;
  for (i = 0; i < 3; i += 1) {
    if (have[i] > need[i]) return '';
    if (have[i] < need[i]) {
      return (
        'Oxus needs Node ' +
        needed +
        ' or newer, and this is ' +
        version.replace(/^v/, '') +
        ': install a current one from https://nodejs.org and try again.'
      );
    }
  }
  return '';
}

/** `v20.9.0-rc.1` becomes [20, 9, 0]. */
function numbers(version) {
  var parts = version.replace(/^v/, '').split('-')[0].split('.');
  return [Number(parts[0]) || 0, Number(parts[1]) || 0, Number(parts[2]) || 0];
}

module.exports = { nodeProblem: nodeProblem };

var problem = nodeProblem(process.version);
if (problem) {
  console.error(problem);
  process.exit(1);
}
