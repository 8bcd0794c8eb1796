import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where the installers of Chromium and Chrome put them when they are on no path. */
function usualPlaces() {
  switch (process.platform) {
    case 'darwin':
      return [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ];
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
    default:
      return (process.env.PATH ?? '')
        .split(delimiter)
        .flatMap((folder) => commands.map((command) => join(folder, command)));
  }
}

/**
 * Finds a browser for the journeys: the one named by `OXUS_BROWSER`, then Chromium or Chrome of
 * the system, then Playwright's own.
 *
 * @returns {Promise<string | undefined>} The path of its program; undefined when there is none.
 *   A path in `OXUS_BROWSER` is returned only if it exists.
 */
export async function findBrowser() {
  const named = process.env.OXUS_BROWSER?.trim();
  if (named) return existsSync(named) ? named : undefined;
  for (const path of usualPlaces()) {
    if (existsSync(path) && (await runs(path))) return path;
  }
  const { chromium } = require('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/**
 * Finds a browser, or installs one: with apt-get when this is root on Debian, else with Playwright.
 *
 * @returns {Promise<{ path?: string, problem?: string }>} The path of its program, or why there is
 *   none and what to do.
 */
export async function ensureBrowser() {
  const named = process.env.OXUS_BROWSER?.trim();
  const found = await findBrowser();
  if (found !== undefined) return { path: found };
  if (named) return { problem: `OXUS_BROWSER names "${named}", and there is no such file.` };

  let output = '';
  for (const [file, ...args] of await installers()) {
    const result = await run(file, args);
    output += result.output;
    if (result.code !== 0) continue;
    const path = await findBrowser();
    if (path !== undefined) return { path };
  }
  return {
    problem:
      `${output.trim()}\nNo browser was found, and none could be installed (see above): install ` +
      'Chromium or Chrome, or name the path of one in OXUS_BROWSER.',
  };
}

/** Commands to try, in order, each as a list of the program and its arguments. */
async function installers() {
  const system = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const playwright = [
    process.execPath,
    join(require.resolve('@playwright/test'), '..', 'cli.js'),
    'install',
    'chromium',
  ];
  // Ubuntu's package of that name only fetches a snap, which a container cannot run.
  if (process.getuid?.() !== 0 || !/^ID=debian$/m.test(system)) return [playwright];
  const apt = 'apt-get update && apt-get install --yes --no-install-recommends chromium';
  return [['sh', '-c', apt], playwright];
}

/** Some systems have a program of that name that only says how to install the browser. */
async function runs(path) {
  // On Windows, asking Chrome for its version opens a window.
  if (process.platform === 'win32') return true;
  try {
    await promisify(execFile)(path, ['--version'], { timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function run(file, args) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${error.message}\n` }));
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
}
