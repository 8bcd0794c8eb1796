import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuOf } from './bench/cpu.mjs';
import { compareFirst } from './bench/first.mjs';
import { ask, load } from './bench/load.mjs';
import { hasMapServer } from './bench/mapserver.mjs';
import { hasNginx, startNginx } from './bench/nginx.mjs';
import { Problem, runCommand } from './problem.mjs';
import { root } from './run.mjs';

// CPU for each request of the whole process tree, of Oxus and of two servers that answer with the
// very bytes of Oxus: bare node:http with prepared buffers, and nginx with files. The servers take
// turns, so that whatever else the machine does falls on all of them; the median of the rounds
// counts. It needs the build of `npm run build` and Linux, whose /proc says what a process used.
const rounds = 5;
const codings = { 'Accept-Encoding': 'br, gzip' };

await runCommand(async () => {
  if (process.platform !== 'linux') throw new Problem('The bench reads /proc: it needs Linux.');
  const folder = await mkdtemp(join(tmpdir(), 'oxus-bench-'));
  const children = [];
  try {
    const oxus = await start(['scripts/serve.mjs'], /http:\S+/, children);
    const answers = await collect(oxus.base, folder);
    const list = join(folder, 'answers.json');
    await writeFile(list, JSON.stringify(answers));
    const bare = await start(['scripts/bench/bare.mjs', list], /http:\S+/, children);
    const servers = [
      { name: 'Oxus', ...oxus },
      { name: 'node:http', ...bare },
    ];
    if (hasNginx()) {
      const nginx = await startNginx(folder, answers);
      children.push(nginx.child);
      await new Promise((done) => setTimeout(done, 500));
      servers.push({ name: 'nginx', ...nginx });
    } else {
      console.log('nginx is not installed: it is left out.');
    }
    await compare(servers, answers);
    if (hasMapServer()) printFirst(await compareFirst(oxus, folder, rounds, children));
    else console.log('MapServer, spawn-fcgi, nginx or GDAL is not installed: it is left out.');
  } finally {
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(children.map((child) => child.exitCode ?? once(child, 'exit')));
    await rm(folder, { recursive: true, force: true });
  }
});

/** Starts a script of ours that prints its address. */
async function start(args, pattern, children) {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', OXUS_BASE_URL: '', OXUS_LOG: 'off' };
  const child = spawn(process.execPath, args, { cwd: root, env });
  children.push(child);
  child.stderr.pipe(process.stderr);
  let output = '';
  const base = await new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const [found] = pattern.exec(output) ?? [];
      if (found) resolve(found);
    });
    child.once('exit', () => resolve(undefined));
  });
  if (base) return { child, base };
  throw new Problem(`${args[0]} ended without an address: is there a build (npm run build)?`);
}

/** Asks Oxus for each answer until it comes in Brotli, and keeps the bytes for the others. */
async function collect(base, folder) {
  const { version } = JSON.parse(
    await readFile(join(root, 'geo', 'basemap', 'manifest.json'), 'utf8'),
  );
  const paths = [
    ['layer of countries', '/api/collections/countries/items', 8000],
    ['one item', '/api/collections/attacks/items/crocus-2024', 20_000],
    ['tile of the items', '/api/tiles/WebMercatorQuad/2/1/2', 20_000],
    ['tile of the basemap', `/basemap/${version}/4/10/6.pbf`, 20_000],
  ];
  const answers = [];
  for (const [title, path, count] of paths) {
    let answer = await ask(base + path, codings);
    while (answer.headers['content-encoding'] !== 'br') {
      await new Promise((done) => setTimeout(done, 100));
      answer = await ask(base + path, codings);
    }
    const { date: _, connection: __, 'keep-alive': ___, ...fields } = answer.headers;
    const file = join(folder, `${answers.length}.br`);
    await writeFile(file, answer.body);
    answers.push({
      title,
      path,
      count,
      file,
      type: fields['content-type'],
      etag: fields.etag,
      headers: Object.entries(fields).flatMap(([name, value]) => [name, String(value)]),
      bytes: answer.body.length,
    });
  }
  return answers;
}

async function compare(servers, answers) {
  const [layer] = answers;
  const cases = [
    ...answers.map((answer) => ({ ...answer, status: 200 })),
    { ...layer, title: '304 for that layer', count: 20_000, status: 304, bytes: 0 },
  ];
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
  console.log(`CPU for each request; median of ${rounds} rounds\n`);
  const names = servers.map(({ name }) => `${name} (ms)`);
  const ratios = servers.slice(1).map(({ name }) => `Oxus ÷ ${name}`);
  console.log(`| | bytes | requests | ${[...names, ...ratios].join(' | ')} |`);
  console.log(`|---|${'---:|'.repeat(2 + names.length + ratios.length)}`);
  for (const { title, path, count, status, bytes } of cases) {
    const spent = servers.map(() => []);
    for (let round = 0; round <= rounds; round += 1) {
      for (const [place, { base, child }] of servers.entries()) {
        const { etag } = (await ask(base + path, codings)).headers;
        const headers = status === 304 ? { ...codings, 'If-None-Match': etag } : codings;
        const before = await cpuOf(child.pid);
        await load(base + path, headers, count, status);
        // The first round warms up.
        if (round > 0) spent[place].push(((await cpuOf(child.pid)) - before) / count);
      }
    }
    const [own, ...others] = spent.map(median);
    const numbers = [own, ...others].map((value) => value.toFixed(3));
    const compared = others.map((other) => (own / other).toFixed(2));
    console.log(`| ${[title, bytes, count, ...numbers, ...compared].join(' | ')} |`);
  }
}

function printFirst([own, other]) {
  const [ownTime, otherTime] = [median(own.spent), median(other.spent)];
  console.log('\nCPU for each answer that is made anew: all countries, uncompressed\n');
  console.log(`| | bytes | items | ms | ÷ ${other.name} |\n|---|---:|---:|---:|---:|`);
  console.log(
    `| ${own.name} | ${own.bytes} | ${own.items} | ${ownTime.toFixed(2)} | ${(ownTime / otherTime).toFixed(2)} |`,
  );
  console.log(`| ${other.name} | ${other.bytes} | ${other.items} | ${otherTime.toFixed(2)} | 1 |`);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
