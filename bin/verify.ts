import { runBeside } from './run-beside.ts';

// npm run verify [-- --json] [--against FILE]: checks every tenant's audit chain, readiness, evidence bytes and snapshots. The product may run.
process.exit(await runBeside('verify/run.ts', process.argv.slice(2)));
