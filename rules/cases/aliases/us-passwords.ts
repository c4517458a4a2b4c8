import type { CaseValue, Fact, QuestionAlias } from '../alias.ts';

const schemes: Readonly<Record<string, string | undefined>> = {
  'no-passwords': undefined,
  'strong-non-password': undefined,
  'unique-per-device': 'unique-per-device',
  'user-creates-before-first-use': 'user-set',
  'shared-default': 'shared-default',
};

/** First-use credentials in the words of the US fact base. */
export const passwordScheme: QuestionAlias = { reads, passes: 'no-passwords' };

function reads(value: CaseValue): Fact[] | undefined {
  if (typeof value !== 'string' || !(value in schemes)) return undefined;
  const scheme = schemes[value];
  return [
    { question: 'sign-in-ways', item: 'passwords', holds: scheme !== undefined },
    ...(scheme === undefined ? [] : [{ question: 'password-scheme', value: scheme }]),
  ];
}
