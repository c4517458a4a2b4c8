import type { Source } from './source.ts';

type Area = { may: string[]; why: string };

/** Who may import whom, by the first folder of the path; anything else is an error. Packages are free except where said. */
const areas: Record<string, Area> = {
  app: { may: ['app', 'components', 'lib'], why: 'app imports components and lib' },
  components: { may: ['components', 'lib'], why: 'components import components and pure files of lib' },
  lib: { may: ['lib', 'rules'], why: 'lib imports lib and rules' },
  rules: { may: ['rules'], why: 'rules import rules' },
  prisma: { may: ['prisma', 'lib', 'rules'], why: 'the seed and the fixtures import lib and rules' },
  bin: { may: ['bin', 'lib', 'prisma', 'rules'], why: 'bin imports lib, prisma and rules' },
  bench: { may: ['bench', 'bin', 'lib', 'prisma', 'rules'], why: 'bench imports lib, prisma, bin and rules' },
  e2e: {
    may: ['e2e', 'components', 'lib', 'rules', 'prisma', 'bin'],
    why: 'journeys import fixtures and pure files',
  },
  '': { may: ['lib', 'bin'], why: 'the files at the root import lib, the settings of the test runners bin' },
};

// What rules may use of others: it answers the same always and everywhere.
const pure = new Set(['npm:canonicalize', 'npm:zod', 'npm:node:crypto', 'npm:fast-check']);
const areaOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

/** One sentence per import against the arrows. */
export function againstTheArrows(sources: Source[]): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .map(({ of }) => ({ of, why: refusal(path, of) }))
      .filter(({ why }) => why !== null)
      .map(({ of, why }) => `${path} imports ${of}: ${why}.`),
  );
}

function refusal(path: string, imported: string): string | null {
  if (imported.startsWith('prisma/generated/')) {
    return /^(lib\/db|prisma)\//.test(path) ? null : 'only lib/db imports the generated client';
  }
  const [from, to] = [areaOf(path), areaOf(imported)];
  if (imported.startsWith('npm:'))
    return from === 'rules' && !isTest(path) && !pure.has(imported) ? 'rules are pure' : null;
  const { may, why } = areas[from] ?? { may: [], why: 'this folder has no place in the arrows' };
  // Tests against the database make their people and products with the fixtures.
  if (may.includes(to) || (from === 'lib' && isTest(path) && to === 'prisma')) return null;
  return why;
}

export const isTest = (path: string): boolean => /\.(test|spec)\.tsx?$/.test(path);
