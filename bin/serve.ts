import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { env } from '#lib/env.ts';
import { strictTransport } from '#lib/http/security-headers.ts';
import { root } from './root.ts';

export type WebServer = { stop: () => Promise<void> };

/** How long requests under way may take to end at a stop. With the database's own stop this stays under 30 s. */
const grace = 12_000;

/**
 * Serves the built product in this process. Next's own `next start` waits at a stop for as long as a slow uploader likes; here
 * what is not done after the grace is cut off. `process.env` must hold the settings before the call.
 */
export async function serve(port: number, host: string): Promise<WebServer> {
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: root, hostname: host, port });
  const handle = app.getRequestHandler();
  const trusted = env().TRUST_PROXY;
  const secure = env().PUBLIC_URL.startsWith('https://');
  const server = createServer((request, response) => {
    if (stopping) response.setHeader('Connection', 'close');
    if (!trusted) dropForwarded(request);
    // Here and not among the pages' headers: files, probes and scripts pass by the proxy of the pages.
    if (secure) response.setHeader('Strict-Transport-Security', strictTransport);
    handle(request, response);
  });
  let stopping = false;
  server.headersTimeout = 15_000;
  server.requestTimeout = 15 * 60_000; // the largest file over a slow line
  server.keepAliveTimeout = 65_000; // longer than a reverse proxy keeps its own end open
  await app.prepare();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });

  const stop = async () => {
    stopping = true;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await Promise.race([closed, sleep(grace, undefined, { ref: false })]);
    server.closeAllConnections();
    await Promise.race([Promise.all([app.close(), disconnect()]), sleep(3_000, undefined, { ref: false })]);
  };
  return { stop };
}

/** Without a proxy in front these are the client's own claims, and its address would be whatever it says. */
function dropForwarded(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) {
    if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete request.headers[name];
  }
}

/** The database pools that `lib/db` keeps on the global object of this process. */
async function disconnect(): Promise<void> {
  const { readymarkClients = {} } = globalThis as {
    readymarkClients?: Record<string, { $disconnect: () => Promise<void> }>;
  };
  await Promise.all(Object.values(readymarkClients).map((client) => client.$disconnect()));
}
