import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { completeLockfile, lockfileProblems } from './complete-lockfile.mjs';
import { Problem, runCommand } from './problem.mjs';
import { root } from './run.mjs';

// `npm run lockfile` after each change of dependencies; `npm run lockfile -- --check` in the tests.
await runCommand(async () => {
  const path = join(root, 'package-lock.json');
  const lock = JSON.parse(await readFile(path, 'utf8'));
  if (process.argv.includes('--check')) {
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const problems = lockfileProblems(lock, manifest);
    if (problems.length > 0) {
      throw new Problem(`${problems.join('\n')}\nnpm install && npm run lockfile mends this.`);
    }
    return;
  }
  await writeFile(path, `${JSON.stringify(completeLockfile(lock), null, 2)}\n`);
});
