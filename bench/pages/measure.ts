/** Sends a request; anything but success ends the benchmark. */
export type Request = () => Promise<Response>;

export type Times = { p50: number; p95: number };

export type Measured = { ours: Times; bare: Times; ratio: number };

/** Two requests in turn, after a warm-up, so that both meet the same machine: milliseconds until the last byte. */
export async function sideBySide(ours: Request, bare: Request, count = 150): Promise<Measured> {
  const taken = { ours: [] as number[], bare: [] as number[] };
  for (let i = -Math.ceil(count / 4); i < count; i += 1) {
    const pair = { bare: await timed(bare), ours: await timed(ours) };
    if (i < 0) continue;
    taken.ours.push(pair.ours);
    taken.bare.push(pair.bare);
  }
  const [left, right] = [timesOf(taken.ours), timesOf(taken.bare)];
  return { ours: left, bare: right, ratio: left.p50 / right.p50 };
}

async function timed(send: Request): Promise<number> {
  const began = performance.now();
  const response = await send();
  const text = await response.text();
  const ended = performance.now();
  if (response.status !== 200) throw new Error(`${response.url} answered ${response.status}: ${text.slice(0, 300)}`);
  return ended - began;
}

function timesOf(taken: number[]): Times {
  const sorted = taken.toSorted((left, right) => left - right);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** One line of the table: what, how long, how many times the bare one, and whether that is within the goal. */
export function line(what: string, { ours, bare, ratio }: Measured, goal: number): string {
  const columns = [ours.p50, ours.p95, bare.p50].map((it) => it.toFixed(1).padStart(9)).join('');
  return `${what.padEnd(30)}${columns}${ratio.toFixed(2).padStart(9)}${goal.toFixed(1).padStart(7)}  ${ratio <= goal ? 'within' : 'MISSED'}`;
}

export const heading = `${'milliseconds'.padEnd(30)}${['p50', 'p95', 'bare p50'].map((it) => it.padStart(9)).join('')}${'× bare'.padStart(9)}${'goal'.padStart(7)}`;
