import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, absolute. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The JavaScript behind each command, so that no shell and no `.cmd` file is needed. Paths are
 * relative to the repository and exist once the packages are installed.
 */
const programs = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  next: 'node_modules/next/dist/bin/next',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/**
 * Runs a program to its end in the repository's folder.
 *
 * @param {string} file The program.
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean, shell?: boolean }} [options]
 *   `show` lets the output through; otherwise it is kept and returned.
 * @returns {Promise<{ code: number, output: string }>} The exit code (1 when it could not start or
 *   was ended by a signal) and everything that it wrote, in order.
 */
export function run(file, args, { env = {}, show = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell,
    });
    // A signal to this process alone (npm passes SIGTERM on, for instance) must end the child too.
    const pass = (signal) => {
      child.kill(signal);
      process.exit(1);
    };
    process.once('SIGINT', pass).once('SIGTERM', pass);
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const end = (code, note = '') => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve({ code, output: Buffer.concat(chunks).toString() + note });
    };
    child.on('error', (error) => end(1, `${file} could not be started: ${error.message}\n`));
    child.on('close', (code, signal) => {
      end(code ?? 1, signal === null ? '' : `${file} was ended by ${signal}\n`);
    });
  });
}

/**
 * Runs Node on a script.
 *
 * @param {string[]} args Arguments of Node: flags, the script, its arguments.
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/**
 * Runs an installed tool by name.
 *
 * @param {keyof typeof programs} name
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, args, options) {
  return runNode([join(root, programs[name]), ...args], options);
}

/**
 * Runs npm: the very npm that runs this script when there is one, else the one on the path.
 *
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return runNode([script, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
