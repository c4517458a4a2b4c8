import { runBeside } from './run-beside.ts';

// npm run operator -- ADDRESS: makes the person with this address an operator of the installation. The product may run.
const [address, ...more] = process.argv.slice(2);
if (!address || more.length > 0) {
  console.error('Name one e-mail address. For example: npm run operator -- olga@example.com');
  process.exit(2);
}
process.exit(await runBeside('operator/run.ts', [address]));
