import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { root } from './run.mjs';

// Each starts programs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const ours = join(root, 'geo/atlases/isis-khorasan');

/** Runs `npm start` as npm does, to its end: with these faults it ends before it builds or serves. */
async function start(environment, options = []) {
  const child = spawn(process.execPath, [...options, 'scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...environment },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      output += part;
    });
  }
  const [code] = await once(child, 'close');
  return { code, output: output.trim() };
}

async function emptyFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'oxus-start-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of our atlas in which one file is changed. */
async function changedAtlas(change) {
  const folder = join(await emptyFolder(), 'atlas');
  await cp(ours, folder, { recursive: true });
  await change(folder);
  return folder;
}

function expectProblem({ code, output }, sentence) {
  expect(output).toMatch(sentence);
  expect(code).toBe(1);
  // A person is told what to mend, not where our program was.
  expect(output).not.toMatch(/^\s+at /m);
  expect(output).not.toContain('Building');
}

it('an atlas that is not there ends the start', async () => {
  const folder = join(await emptyFolder(), 'nowhere');
  expectProblem(await start({ OXUS_ATLAS: folder }), /got nothing there, expected a folder with/);
});

it('a file in the place of the folder ends the start', async () => {
  const file = join(await emptyFolder(), 'atlas');
  await writeFile(file, '');
  expectProblem(await start({ OXUS_ATLAS: file }), /got a file, expected a folder with/);
});

it('one damaged file among many is named, with its line, and no other', async () => {
  const folder = await changedAtlas((copy) =>
    writeFile(join(copy, 'places.csv'), Buffer.from('id,name\nTJ,\xff\xfe\x00', 'latin1')),
  );
  const ended = await start({ OXUS_ATLAS: folder });
  expectProblem(ended, /places\.csv line 2: got bytes that are not UTF-8, expected text in UTF-8/);
  expect(ended.output).not.toMatch(/^(?:claims|events|flows|references|atlas)\./m);
});

it('a file that was cut off is named', async () => {
  const folder = await changedAtlas((copy) =>
    writeFile(join(copy, 'events.csv'), 'id,title,label,kind,form,start\nx,"The begin'),
  );
  expectProblem(
    await start({ OXUS_ATLAS: folder }),
    /events\.csv.*a double quote that is not closed/,
  );
});

// The administrator may read everything.
it.skipIf(process.getuid?.() === 0)('a file that may not be read is named', async () => {
  const folder = await changedAtlas((copy) => chmod(join(copy, 'flows.csv'), 0o000));
  expectProblem(
    await start({ OXUS_ATLAS: folder }),
    /flows\.csv: got a file that cannot be opened/,
  );
});

it('a second server on the same port ends, and the first goes on', async () => {
  const first = createServer().listen(0, '127.0.0.1');
  await once(first, 'listening');
  onTestFinished(() => {
    first.close();
  });
  const ended = await start({ PORT: String(first.address().port) });
  expectProblem(ended, /^Port \d+ is already in use: stop the program that uses it, or choose/);
  expect(ended.output.split('\n')).toHaveLength(1);
  expect(first.listening).toBe(true);
});

it.each(['1970-01-01T00:00:01Z', '2101-06-15T12:00:00Z'])(
  'with a clock that says %s the atlas is read as ever',
  async (time) => {
    // A stand-in for the clock of the computer, which a test must not set.
    const clock = `const off=Date.parse('${time}')-Date.now();const Own=Date;
      globalThis.Date=class extends Own{constructor(...a){a.length?super(...a):super(Own.now()+off)}
      static now(){return Own.now()+off}}`;
    const child = spawn(
      process.execPath,
      [
        ...[
          '--import',
          `data:text/javascript,${encodeURIComponent(clock)}`,
          '--conditions=react-server',
          '--import',
          'tsx',
        ],
        ...['geo/atlas/cli.ts', 'check', ours],
      ],
      { cwd: root },
    );
    let output = '';
    child.stdout.on('data', (part) => {
      output += part;
    });
    const [code] = await once(child, 'close');
    expect(output).toContain('no problems');
    expect(code).toBe(0);
  },
);
