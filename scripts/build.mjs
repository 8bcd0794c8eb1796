import { publish } from '../geo/basemap/publish.mjs';
import { runCommand } from './problem.mjs';
import { root, runTool } from './run.mjs';
import { forgetBuild, hashSources, rememberBuild } from './sources.mjs';
import { buildWorker } from './worker.mjs';

await runCommand(async () => {
  await forgetBuild(root);
  const hash = await hashSources(root);
  await publish();
  await buildWorker(hash.slice(0, 12));
  const { code } = await runTool('next', ['build'], { show: true });
  if (code !== 0) process.exit(code);
  await rememberBuild(root, hash);
});
