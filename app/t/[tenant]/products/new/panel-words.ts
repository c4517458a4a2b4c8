import type { VerdictLook } from '#components/verdict/verdict.ts';
import type { Preview, PreviewRegulation } from '#lib/products/preview.ts';

type Standing = PreviewRegulation['standing'];

/** The groups of the panel, in their order. */
export const standings: readonly { standing: Standing; title: string }[] = [
  { standing: 'applies', title: 'Applies' },
  { standing: 'coming', title: 'Will apply' },
  { standing: 'undecided', title: 'Undecided, waiting for' },
  { standing: 'not', title: 'Does not apply' },
];

const looks: Record<Standing, VerdictLook> = {
  applies: 'compliant',
  coming: 'coming',
  undecided: 'undetermined',
  not: 'not_applicable',
};

export const lookOf = (standing: Standing): VerdictLook => looks[standing];

/** All of the panel in one line: `2 apply, 1 undecided`. */
export function counted({ regulations, markets }: Preview): string {
  if (markets.length === 0) return 'No market yet';
  const count = (standing: Standing) =>
    new Set(regulations.filter((it) => it.standing === standing).map(({ id }) => id)).size;
  const says: [number, string][] = [
    [count('applies'), count('applies') === 1 ? 'applies' : 'apply'],
    [count('coming'), 'coming'],
    [count('undecided'), 'undecided'],
    [count('not'), count('not') === 1 ? 'does not apply' : 'do not apply'],
  ];
  return says
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ');
}
