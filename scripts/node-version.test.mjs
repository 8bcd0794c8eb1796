import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import nodeVersion from './node-version.cjs';
import { root } from './run.mjs';

const { nodeProblem } = nodeVersion;

it.each([['v20.9.0'], ['v20.20.2'], ['v22.0.0'], ['v100.0.0'], ['v21.0.0-nightly2023']])(
  'accepts %s',
  (version) => {
    expect(nodeProblem(version)).toBe('');
  },
);

it.each([['v20.8.9'], ['v18.20.8'], ['v9.11.2'], ['v0.12.18']])(
  'names both versions when it refuses %s',
  (version) => {
    expect(nodeProblem(version)).toContain('Node 20.9.0 or newer');
    expect(nodeProblem(version)).toContain(`this is ${version.slice(1)}:`);
  },
);

it('compares numbers, not letters', () => {
  expect(nodeProblem('v20.9.0', '20.19.0')).not.toBe('');
  expect(nodeProblem('v20.19.0', '20.9.0')).toBe('');
});

it('asks for the version that package.json asks for', () => {
  const { engines } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  expect(nodeProblem('v0.0.0')).toContain(`Node ${engines.node.replace('>=', '')}`);
});

it('ends an old Node with code 1 and one line before the entry is read', () => {
  const old = "Object.defineProperty(process, 'version', { value: 'v16.20.2' });";
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-e', `${old} require('./scripts/node-version.cjs'); console.log('went on');`],
    { cwd: root, encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
