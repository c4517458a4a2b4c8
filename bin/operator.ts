import { join } from 'node:path';
import { generateClient } from './generate.ts';
import { nothingYet, reachInstallation } from './reached.ts';
import { root } from './root.ts';
import { run } from './run.ts';

// npm run operator -- ADDRESS: makes the person with this address an operator of the installation. The product may run.
const [address, ...more] = process.argv.slice(2);
if (!address || more.length > 0) {
  console.error('Name one e-mail address. For example: npm run operator -- olga@example.com');
  process.exit(2);
}
generateClient();
const reached = await reachInstallation();
if (!reached) {
  console.error(nothingYet());
  process.exit(2);
}
const code = await run(['--conditions=react-server', join(root, 'bin/operator/run.ts'), address], {
  ...process.env,
  ...reached.environment,
});
await reached.leave();
process.exit(code);
