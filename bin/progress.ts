/** Runs one step: says what begins, every ten seconds that it still runs, and how long it took. */
export async function step<T>(title: string, work: () => T | Promise<T>): Promise<T> {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
  console.log(`• ${title}`);
  const beat = setInterval(() => console.log(`  … ${Math.round((Date.now() - began) / 1000)} s`), 10_000);
  try {
    const result = await work();
    if (Date.now() - began > 500) console.log(`  done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(beat);
  }
}
