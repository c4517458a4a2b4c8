import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '#bin/free-port.ts';
import { root } from '#bin/root.ts';
import { program, run } from '#bin/run.ts';
import { type Served, serveFolder } from './served.ts';

const folder = join(root, 'bench/peer');

/** A bare Next server with one page of fifty rows and one route that writes a row, over a table of its own on the same database server. */
export async function startPeer(adminUrl: string): Promise<Served> {
  const environment = {
    ...process.env,
    NODE_ENV: 'production' as const,
    PEER_DATABASE_URL: adminUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  };
  await fill(adminUrl);
  const code = await run([program('next/dist/bin/next'), 'build', folder], environment);
  if (code !== 0) throw new Error('The bare page could not be built: see above.');
  const port = await freePort();
  return serveFolder(
    [program('next/dist/bin/next'), 'start', folder, '-p', String(port), '-H', '127.0.0.1'],
    port,
    environment,
  );
}

async function fill(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('create table row (id int primary key, name text, model text, family text)');
  await client.query(`insert into row select i, 'Product ' || i, 'M-' || i, 'Family' from generate_series(1, 10000) i`);
  await client.query('analyze row');
  await client.end();
}
