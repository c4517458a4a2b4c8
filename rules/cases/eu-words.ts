import type { CaseValue, CaseValues } from './alias.ts';
import { euDefaults } from './defaults/eu.ts';

/**
 * The attributes of a case in the EU fact base's own spelling. What is null is left out, yes and no stand for true and false,
 * and one word for a list of one.
 */
export const inEuWords = (attributes: CaseValues): CaseValues =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, likeDefault(euDefaults[name], value)]),
  );

/** Answers of a case: true is yes, false is no. */
export const inEuAnswers = (answers: CaseValues): CaseValues =>
  Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [id, typeof value === 'boolean' ? (value ? 'yes' : 'no') : value]),
  );

function likeDefault(standard: CaseValue | undefined, value: CaseValue): CaseValue {
  if (typeof standard === 'boolean' && typeof value === 'string') return asBoolean[value.toLowerCase()] ?? value;
  return Array.isArray(standard) && typeof value === 'string' ? [value] : value;
}

const asBoolean: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };
