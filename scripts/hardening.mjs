import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { attack } from './hardening/attack.mjs';
import { digestOf } from './hardening/digest.mjs';
import { memoryOf, restingMemoryOf } from './hardening/memory.mjs';
import { holdConnections } from './hardening/slow.mjs';
import { shapes, speak } from './hardening/smuggle.mjs';
import { Problem, runCommand } from './problem.mjs';
import { root } from './run.mjs';
import { needsBuild } from './sources.mjs';

const slowestMilliseconds = 5000;
const megabyte = 2 ** 20;

/** Attacks the last build of this repository, on this computer, and says how it held. */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      requests: { type: 'string', default: '50000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [count, seed] = [Number(values.requests), Number(values.seed)];
  if (!(Number.isInteger(count) && count > 0 && Number.isInteger(seed))) {
    throw new Problem(
      `--requests and --seed must be whole numbers, got ${JSON.stringify(values)}.`,
    );
  }
  if (await needsBuild(root))
    throw new Problem('No build of these sources is here: npm run build.');

  const server = spawn(process.execPath, ['scripts/serve.mjs'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', OXUS_LOG: 'off' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  server.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  try {
    const failures = await harden(server, { count, seed });
    if (errors.trim()) failures.push(`the server wrote errors:\n${errors.slice(0, 4000)}`);
    if (failures.length > 0) throw new Problem(`\n${failures.slice(0, 40).join('\n')}`);
    console.log('\nIt held.');
  } finally {
    server.kill('SIGTERM');
  }
});

/** @returns {Promise<string[]>} One sentence for each promise that does not hold. */
async function harden(server, { count, seed }) {
  const origin = await originOf(server);
  const port = Number(new URL(origin).port);
  const failures = [];
  const before = await digestOf(origin);
  await attack(origin, { count: Math.min(1000, count), seed: seed + 1 });
  const warm = memoryOf(server.pid);

  const say = (done) => console.log(`  ${done} requests, ${inMegabytes(memoryOf(server.pid))}`);
  console.log(`${count} hostile requests, seed ${seed}`);
  const { faults, statuses, slowest } = await attack(origin, { count, seed, folder: root, say });
  failures.push(...faults);
  const counts = [...statuses].toSorted(([a], [b]) => a - b);
  console.log(`  ${counts.map(([status, times]) => `${status || 'cut'}: ${times}`).join(', ')}`);
  console.log(`  slowest ${Math.round(slowest.milliseconds)} ms: ${slowest.request.slice(0, 160)}`);
  if (slowest.milliseconds > slowestMilliseconds) failures.push(`too slow: ${slowest.request}`);

  console.log(`${Object.keys(shapes).length} malformed requests`);
  for (const [shape, bytes] of Object.entries(shapes)) {
    const { statuses: answers, closed } = await speak(port, bytes);
    if (!closed || answers.length > 1 || answers.some((status) => status < 400 || status > 499)) {
      failures.push(`${shape}: answered ${answers.join(', ')}, ${closed ? 'closed' : 'left open'}`);
    }
  }

  const status = await holdConnections(port, 500);
  console.log(`500 connections that never end their request: another one is answered ${status}`);
  if (status !== 200) failures.push(`beside slow clients the answer was ${status}`);

  const [busy, most] = [memoryOf(server.pid), 2 * (warm ?? 0) + 150 * megabyte];
  const after = await restingMemoryOf(server.pid, most);
  console.log(
    `memory: ${inMegabytes(warm)} before, ${inMegabytes(busy)} after, ${inMegabytes(after)} at rest`,
  );
  if (warm && after && after > most) failures.push('too much memory');
  if ((await digestOf(origin)) !== before) failures.push('the data is not what it was');
  return failures;
}

function originOf(server) {
  return new Promise((resolve, reject) => {
    let text = '';
    server.stdout.on('data', (chunk) => {
      text += chunk;
      const port = /Oxus is ready: http:\/\/\S+:(\d+)/.exec(text)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    server.once('exit', () => reject(new Problem('The server did not start.')));
  });
}

function inMegabytes(bytes) {
  return bytes === undefined ? 'unknown memory' : `${Math.round(bytes / megabyte)} MB`;
}
