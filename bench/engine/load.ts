import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from '#bin/root.ts';
import { median } from './sample.ts';

const files = ['rules/packs/released.ts', 'rules/questions/bank.ts'].map((it) => join(root, it));

/** Milliseconds a fresh process needs for every pack and the question bank, median of several. */
export type Load = {
  /** As the server has them: bundled and minified by `npm run build`; nothing cached. */
  bundled: number;
  /** As a command has them: some 470 files, types stripped, with Node's compile cache filled. */
  files: number;
};

/** Takes some seconds; leaves nothing behind. */
export async function loadTimes(times = 7): Promise<Load> {
  const folder = await mkdtemp(join(tmpdir(), 'load-'));
  try {
    const bundle = await rolldown({ input: files, cwd: root, platform: 'node', external: /^[a-z]/ });
    const { output } = await bundle.write({ dir: folder, minify: true });
    const entries = output.filter((it) => it.type === 'chunk' && it.isEntry).map((it) => join(folder, it.fileName));
    return { bundled: taken(entries, times), files: taken(files, times) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function taken(paths: string[], times: number): number {
  const imports = paths.map((it) => `await import(${JSON.stringify(pathToFileURL(it).href)});`).join(' ');
  const script = `const began = performance.now(); ${imports} console.log(performance.now() - began);`;
  const load = () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }));
  load();
  return median(Array.from({ length: times }, load).sort((a, b) => a - b));
}
