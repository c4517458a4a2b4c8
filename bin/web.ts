import { serve } from './serve.ts';
import { stopInOrder, untilStopped } from './stop.ts';

// The built product alone, over a database and with settings that somebody else takes care of: in a container, in browser tests.
try {
  const port = Number(process.env.PORT || 3000);
  const host = process.env.HOST || '127.0.0.1';
  const server = await serve(port, host);
  untilStopped('web server', server.stop);
  process.send?.('ready');
  console.log(`Readymark listens on ${host}:${port}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stopInOrder(1);
}
