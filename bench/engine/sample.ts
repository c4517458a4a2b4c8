/** Times one call per sample, in milliseconds, over the inputs in turn, after a warm-up of a quarter as many calls. */
export async function sample<T>(inputs: readonly T[], times: number, call: (input: T) => unknown): Promise<number[]> {
  const taken: number[] = [];
  for (let i = -times / 4; i < times; i += 1) {
    const input = inputs[Math.abs(Math.round(i)) % inputs.length];
    if (input === undefined) throw new Error('nothing to measure');
    const began = performance.now();
    const result = call(input);
    if (result instanceof Promise) await result;
    if (i >= 0) taken.push(performance.now() - began);
  }
  return taken.sort((a, b) => a - b);
}

export const median = (sorted: readonly number[]): number => at(sorted, 0.5);

/** One line: what was measured, its median and its 95th percentile. */
export function show(what: string, sorted: readonly number[]): string {
  return `${what.padEnd(36)} p50 ${at(sorted, 0.5).toFixed(3).padStart(8)} ms   p95 ${at(sorted, 0.95).toFixed(3).padStart(8)} ms`;
}

const at = (sorted: readonly number[], part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
