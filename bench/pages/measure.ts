/** Sends a request and reads its answer to the end; anything but the expected status ends the benchmark. */
export type Request = () => Promise<Response>;

export type Times = { p50: number; p95: number };

/** One request after the other, after a warm-up: milliseconds until the last byte. */
export async function timesOf(send: Request, count = 200): Promise<Times> {
  const taken: number[] = [];
  for (let i = -Math.ceil(count / 4); i < count; i += 1) {
    const began = performance.now();
    const response = await send();
    const text = await response.text();
    const ended = performance.now();
    if (response.status !== 200) throw new Error(`${response.url} answered ${response.status}: ${text.slice(0, 300)}`);
    if (i >= 0) taken.push(ended - began);
  }
  taken.sort((left, right) => left - right);
  const at = (part: number) => taken[Math.floor((taken.length - 1) * part)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** One line of the result: what, how long, how many times the bare one, and whether that is within the goal. */
export function line(what: string, { p50, p95 }: Times, bare: Times, goal: number): string {
  const ratio = p50 / bare.p50;
  const verdict = ratio <= goal ? 'within' : 'OVER';
  const times = `p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms`;
  return `${what.padEnd(34)} ${times}   ${ratio.toFixed(2).padStart(6)} × bare   goal ${goal} ×: ${verdict}`;
}
