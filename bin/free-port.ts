import { createServer } from 'node:net';

/** The wished port of 127.0.0.1 when nobody listens there, or else any free one. */
export async function freePort(wished = 0): Promise<number> {
  return (await tryPort(wished)) ?? (await tryPort(0)) ?? Promise.reject(new Error('No port is free on 127.0.0.1.'));
}

/** Whether a server may listen on that port of that address. */
export const isPortFree = async (port: number, host: string): Promise<boolean> => (await tryPort(port, host)) === port;

function tryPort(port: number, host = '127.0.0.1'): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(null));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}
