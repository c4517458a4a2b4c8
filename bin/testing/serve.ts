import { serve } from '../serve.ts';
import { stopInOrder, untilStopped } from '../stop.ts';

// The built product for the browser tests, with the settings of its environment, until it is told to end.
try {
  const server = await serve(Number(process.env.PORT), '127.0.0.1');
  untilStopped('web server', server.stop);
  process.send?.('ready');
} catch (error) {
  console.error(error);
  await stopInOrder(1);
}
