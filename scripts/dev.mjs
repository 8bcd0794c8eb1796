import { publish } from '../geo/basemap/publish.mjs';
import { runCommand } from './problem.mjs';
import { runTool } from './run.mjs';

await runCommand(async () => {
  await publish();
  const { code } = await runTool('next', ['dev', ...process.argv.slice(2)], { show: true });
  process.exit(code);
});
