/**
 * npm leaves the packages of other platforms out of a lockfile when the registry at hand does not
 * have them, and `npm ci` then refuses that lockfile elsewhere. What npm needs of such a package
 * (version, that it is optional, for which platform it is) can be read off the package that asks
 * for it, so the entries are added here.
 */

const systems = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  fsevents: 'darwin',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
};

const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/**
 * Reads a package's platform off its name.
 *
 * @param {string} name `@next/swc-linux-x64-musl`.
 * @returns {{ os?: string[], cpu?: string[], libc?: string[] }} As in a package.json; a field is
 *   missing when the name does not tell.
 */
export function platformOf(name) {
  const words = name.split(/[/-]/);
  const system = words.map((word) => systems[word]).find((word) => word !== undefined);
  const processor = words.find((word) => processors.includes(word));
  const musl = words.some((word) => /musl/.test(word));
  const glibc = words.some((word) => /^gnu/.test(word)) && system === 'linux';
  return {
    ...(system && { os: [system] }),
    ...(processor && { cpu: [processor] }),
    ...((musl || glibc) && { libc: [musl ? 'musl' : 'glibc'] }),
  };
}

/**
 * Finds the optional dependencies that a lockfile has no entry for, or one of another version.
 *
 * @param {{ packages: Record<string, object> }} lock A parsed package-lock.json, version 3.
 * @returns {{ path: string, name: string, version: string, parent: object }[]} Where the entry
 *   belongs, and the package that asks for it.
 */
export function missingOptional(lock) {
  const missing = [];
  for (const [place, parent] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
      const found = lookUp(lock, place, name);
      if (found !== undefined && (!isExact(range) || found.version === range)) continue;
      const path =
        found === undefined
          ? `node_modules/${name}`
          : `${place === '' ? '' : `${place}/`}node_modules/${name}`;
      missing.push({ path, name, version: range.replace(/^[^\d]*/, ''), parent });
    }
  }
  return missing;
}

/**
 * Adds the missing optional packages and takes out the addresses that packages came from, which
 * name one machine's registry.
 *
 * @param {{ packages: Record<string, object> }} lock A parsed package-lock.json; left as it is.
 * @returns {{ packages: Record<string, object> }} A new one.
 */
export function completeLockfile(lock) {
  const packages = {};
  for (const [path, { resolved, ...entry }] of Object.entries(lock.packages)) {
    packages[path] = entry.link ? { ...entry, resolved } : entry;
  }
  for (const { path, name, version, parent } of missingOptional(lock)) {
    packages[path] = {
      version,
      ...(parent.dev && { dev: true }),
      optional: true,
      ...platformOf(name),
    };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/**
 * @param {{ packages: Record<string, object> }} lock A parsed package-lock.json.
 * @param {object} manifest The parsed package.json.
 * @returns {string[]} One sentence each for what would make `npm ci` refuse the lockfile, or tie it
 *   to one machine.
 */
export function lockfileProblems(lock, manifest) {
  const problems = missingOptional(lock).map(
    ({ path, version }) => `package-lock.json lacks ${path} at version ${version}.`,
  );
  for (const [path, { resolved, link }] of Object.entries(lock.packages)) {
    if (resolved && !link) problems.push(`package-lock.json names an address for ${path}.`);
  }
  for (const field of ['dependencies', 'devDependencies', 'optionalDependencies', 'engines']) {
    const locked = Object.entries(lock.packages['']?.[field] ?? {})
      .sort()
      .join();
    const wanted = Object.entries(manifest[field] ?? {})
      .sort()
      .join();
    if (locked !== wanted) {
      problems.push(`package-lock.json has other ${field} than package.json.`);
    }
  }
  return problems;
}

/** As Node looks for a package: in the place itself, then in each folder above it. */
function lookUp(lock, place, name) {
  let folder = place;
  while (true) {
    const entry = lock.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (entry !== undefined || folder === '') return entry;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1));
  }
}

function isExact(range) {
  return /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range);
}
