import type { Assessment, RequirementState } from '#rules/engine/assess.ts';

const letters: Record<RequirementState, string> = {
  met: 'm',
  deemed: 'd',
  unmet: 'u',
  open: 'o',
  maybe: 'q',
  not_applicable: 'n',
};

/**
 * How each requirement of a regulation stands to a product: one letter each, in the order of the pack, a capital for what is coming.
 * Stored beside the verdict, so that counts over thousands of products judge nothing. Empty where the regulation asks nothing of it.
 */
export function statesOf({ standing, requirements }: Pick<Assessment, 'standing' | 'requirements'>): string {
  if (standing === 'not_applicable' || standing === 'excepted' || standing === 'repealed') return '';
  return requirements.map(({ state, dueOn }) => (dueOn ? letters[state].toUpperCase() : letters[state])).join('');
}

/** How one requirement stands to a product, as a verdict. */
export type StateLook = 'not_compliant' | 'undetermined' | 'compliant' | 'coming' | 'not_applicable';

/** The worst first. */
export const stateLooks: readonly StateLook[] = [
  'not_compliant',
  'undetermined',
  'compliant',
  'coming',
  'not_applicable',
];

/** What one letter says. Until it is known whether the regulation applies (`open`), what it may ask is undetermined. */
export function lookOf(letter: string, open: boolean): StateLook {
  if (letter === '' || letter.toLowerCase() === 'n') return 'not_applicable';
  if (open) return 'undetermined';
  if (letter !== letter.toLowerCase()) return 'coming';
  if (letter === 'u') return 'not_compliant';
  return letter === 'm' || letter === 'd' ? 'compliant' : 'undetermined';
}
