type Part = { name: string; stop: () => Promise<void> };

const parts: Part[] = [];
let stopping: Promise<void> | undefined;

/** Has `stop` called when the process is told to end: what was started last ends first. */
export function untilStopped(name: string, stop: () => Promise<void>): void {
  parts.push({ name, stop });
}

/** Ends every part and then the process, within 30 seconds whatever happens. */
export function stopInOrder(code: number): Promise<void> {
  stopping ??= stopAll(code);
  return stopping;
}

async function stopAll(code: number): Promise<void> {
  setTimeout(() => process.exit(1), 29_000).unref();
  for (const { name, stop } of parts.reverse()) {
    await stop().catch((error) => console.error(`The ${name} did not stop cleanly: ${error}`));
  }
  process.exit(code);
}

// Ctrl-C reaches both npm and us, so it comes more than once. `disconnect`: whoever started us is gone.
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(signal, () => wanted());

// A closed terminal ends us; under nohup, where the output is a file, it does not.
process.on('SIGHUP', () => process.stdout.isTTY && wanted());

function wanted(): void {
  if (!stopping) console.log('\nStopping');
  void stopInOrder(0);
}
