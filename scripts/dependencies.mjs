/** Versions below which a known fault of the package would reach our users. */
export const floors = {
  next: '16.4.1',
  react: '19.2.6',
  'react-dom': '19.2.6',
  'maplibre-gl': '6.4.1',
};

/** Licences (SPDX) that fit an MIT product: what is shipped may be used, changed and passed on. */
export const licences = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'EDL-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
];

/** Packages whose lockfile entry says no licence, or another than those above; what holds instead. */
export const exceptions = {
  arc: 'BSD-3-Clause by its LICENSE.md',
  format: 'MIT by its Readme.md',
  citeproc: 'CPAL-1.0 or AGPL-1.0; runs on the server alone, unchanged, and is named in NOTICE',
  'splaytree-ts': 'BSD-3-Clause, misspelt in its package.json',
};

/** Packages that may run a script when they are installed. */
export const installScripts = { esbuild: 'checks that its binary is that of the platform' };

/**
 * What of a lockfile must not be there.
 * @param {{ packages: Record<string, { version?: string, license?: string,
 *   hasInstallScript?: boolean }> }} lock package-lock.json, version 3
 * @returns {string[]} one sentence for each problem
 */
export function dependencyProblems({ packages }) {
  return Object.entries(packages).flatMap(([path, entry]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (path === '') return [];
    return [
      ...floorProblem(name, entry),
      ...licenceProblem(name, entry),
      ...(entry.hasInstallScript && !(name in installScripts)
        ? [`${name} runs a script when it is installed, which is not on the list`]
        : []),
    ];
  });
}

function floorProblem(name, { version = '' }) {
  const floor = floors[name];
  if (!floor || compare(version, floor) >= 0) return [];
  return [`${name} is ${version}; expected ${floor} or later`];
}

function compare(version, floor) {
  const [one, other] = [version, floor].map((text) => text.split('-')[0].split('.').map(Number));
  const index = one.findIndex((part, position) => part !== other[position]);
  return index < 0 ? 0 : one[index] - other[index];
}

function licenceProblem(name, { license = 'no licence' }) {
  if (name in exceptions) return [];
  const groups = license.replace(/[()]/g, '').split(' AND ');
  // Of alternatives one is enough; of licences that hold together each must fit.
  const fits = groups.every((group) => group.split(' OR ').some((id) => licences.includes(id)));
  return fits ? [] : [`${name} has ${license}, which is not on the list of licences`];
}
