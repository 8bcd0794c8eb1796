import { checkAddress, readAddress } from './address.mjs';
import { atlasFolder, checkAtlas } from './atlas.mjs';
import { ensureInstalled } from './install.mjs';
import { Problem, runCommand } from './problem.mjs';
import { root, runNode } from './run.mjs';
import { serve } from './serve.mjs';
import { needsBuild } from './sources.mjs';

// npm passes SIGTERM on to the shell between us, which ends without a word to its child: without
// this the server would go on, and keep its port.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 500).unref();

await runCommand(async () => {
  const address = readAddress(process.env);
  await checkAddress(address);
  await ensureInstalled(console.log);

  const folder = atlasFolder();
  const atlas = await checkAtlas(folder);
  if (atlas.code !== 0) {
    throw new Problem(`${atlas.output.trim()}\nThe atlas in ${folder} has errors: see above.`);
  }

  if (await needsBuild(root)) {
    console.log('Building ...');
    const build = await runNode(['scripts/build.mjs']);
    if (build.code !== 0) {
      throw new Problem(`${build.output.trim()}\nThe build failed: the reason is above.`);
    }
  }

  // The build lays out the basemap, too; this is for when only its folder was removed.
  const { publish } = await import('../geo/basemap/publish.mjs');
  await publish();

  process.env.OXUS_ATLAS = folder;
  await serve(address);
});
