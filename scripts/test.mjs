import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../e2e/browser.mjs';
import { atlasFolder, checkAtlas, sourceFile } from './atlas.mjs';
import { ensureInstalled } from './install.mjs';
import nodeVersion from './node-version.cjs';
import { root, runNode, runTool } from './run.mjs';
import { formatTally, sum, tallyCheck, tallyJourneys, tallyUnits } from './tally.mjs';

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {() => Promise<{ tally: import('./tally.mjs').Tally, output?: string,
 *   note?: string }>} take Its counts; `output` is shown when anything failed, `note` always.
 * @property {string[]} [needs] Titles of steps without which this one makes no sense.
 */

// Vite, which runs the unit tests, needs a newer Node than Oxus itself.
const problem = nodeVersion.nodeProblem(process.version, '20.19.0');
if (problem) fatal(problem);

const reports = await mkdtemp(join(tmpdir(), 'oxus-'));

/** @type {Step[]} */
const steps = [
  {
    title: 'format and lint',
    take: () => check(() => runTool('biome', ['check', '--error-on-warnings', '.'])),
  },
  {
    title: 'types',
    // The types of routes and of style sheets are generated; in a fresh clone they are not there.
    take: async () => {
      const generated = await runTool('next', ['typegen']);
      if (generated.code !== 0) return check(() => generated);
      return check(() => runTool('tsc', ['--noEmit', '--incremental', 'false']));
    },
  },
  {
    title: 'lockfile',
    take: () => check(() => runNode(['scripts/lockfile.mjs', '--check'])),
  },
  { title: 'atlas', take: () => check(() => checkAtlas(atlasFolder())) },
  { title: 'grounding', take: checkGrounding },
  { title: 'unit tests', take: runUnits },
  { title: 'build', take: () => check(() => runNode(['scripts/build.mjs'])) },
  { title: 'browser', take: findBrowser },
  { title: 'journeys', take: runJourneys, needs: ['build', 'browser'] },
];

try {
  console.log('install');
  await ensureInstalled((message) => console.log(`  ${message}`));
  await rm(join(root, 'test-results'), { recursive: true, force: true });
} catch (error) {
  fatal(error.message);
}

const tallies = new Map();
for (const { title, take, needs = [] } of steps) {
  const missing = needs.find((need) => tallies.get(need).failed > 0);
  if (missing !== undefined) {
    console.log(`${title}\n  not run, because of "${missing}"`);
    continue;
  }
  const start = performance.now();
  console.log(title);
  const {
    tally,
    output = '',
    note,
  } = await take().catch((error) => ({
    tally: tallyCheck(1),
    output: error.stack,
  }));
  tallies.set(title, tally);
  if (tally.failed > 0) console.log(output.trim());
  if (note !== undefined) console.log(`  ${note}`);
  const seconds = Math.round((performance.now() - start) / 1000);
  if (Object.values(tally).some(Boolean)) console.log(`  ${formatTally(tally)} (${seconds} s)`);
}

await rm(reports, { recursive: true, force: true });
const total = sum([...tallies.values()]);
console.log(`\n${formatTally(total)}`);
process.exit(total.failed === 0 ? 0 : 1);

async function check(start) {
  const { code, output } = await start();
  return { tally: tallyCheck(code), output };
}

async function checkGrounding() {
  const source = sourceFile();
  if (source === undefined) {
    return {
      tally: { passed: 0, failed: 0, skipped: 1 },
      note: 'skipped: the text of the article is not here (name its file with OXUS_SOURCE)',
    };
  }
  return check(() => checkAtlas(atlasFolder(), source));
}

async function runUnits() {
  const report = join(reports, 'units.json');
  const { code, output } = await runTool('vitest', [
    'run',
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return { tally: tallyUnits(await readReport(report), code), output };
}

/** Only a missing browser counts: finding one tests nothing. */
async function findBrowser() {
  const { path, problem } = await ensureBrowser();
  process.env.OXUS_BROWSER = path;
  return path === undefined
    ? { tally: tallyCheck(1), output: problem }
    : { tally: sum([]), note: path };
}

async function runJourneys() {
  const report = join(reports, 'journeys.json');
  const { code, output } = await runTool(
    'playwright',
    ['test', '--forbid-only', '--reporter=list,json'],
    {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    },
  );
  const flaky = (await readReport(report))?.stats?.flaky ?? 0;
  return {
    tally: tallyJourneys(await readReport(report), code),
    output,
    note: flaky > 0 ? `${flaky} passed only at the second try:\n${output}` : undefined,
  };
}

async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function fatal(message) {
  console.log(`${message}\n\n${formatTally(tallyCheck(1))}`);
  process.exit(1);
}
