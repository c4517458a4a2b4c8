import { join } from 'node:path';
import { generateClient } from './generate.ts';
import { nothingYet, reachInstallation } from './reached.ts';
import { root } from './root.ts';
import { run } from './run.ts';

// npm run verify [-- --json] [--against FILE]: checks every tenant's audit chain, readiness, evidence bytes and snapshots. The product may run.
const words = process.argv.slice(2);
generateClient();
const reached = await reachInstallation();
if (!reached) {
  console.error(nothingYet());
  process.exit(2);
}
const code = await run(['--conditions=react-server', join(root, 'bin/verify/run.ts'), ...words], {
  ...process.env,
  ...reached.environment,
});
await reached.leave();
process.exit(code);
