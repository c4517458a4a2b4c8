import {
  type CaseValue,
  type CaseValues,
  checks,
  type Fact,
  list,
  number,
  type QuestionAlias,
  ticks,
  ticksOrNa,
  word,
  words,
  yesNoNa,
} from '../alias.ts';

const access = (...items: string[]): QuestionAlias => ticksOrNa('access-control', ...items);
const children = (item: string): QuestionAlias => ticksOrNa('child-protection', item);
const stored = (item: string): QuestionAlias => ticksOrNa('stored-data', item);
const sent = (...items: string[]): QuestionAlias => ticksOrNa('secure-communication', ...items);
const logged = (item: string): QuestionAlias => ticksOrNa('integrity-and-logging', item);
const surface = (...items: string[]): QuestionAlias => ticksOrNa('attack-surface', ...items);
const privacy = (item: string): QuestionAlias => ticksOrNa('privacy-practice', item);
const update = (...items: string[]): QuestionAlias => ticksOrNa('update-mechanism', ...items);

const importer: Readonly<Record<string, string>> = {
  conformityAssessment: 'conformity-assessment',
  technicalFileExists: 'technical-file-exists',
  ceMark: 'ce-mark',
  documents: 'declaration',
  productId: 'product-id',
  manufacturerContact: 'manufacturer-contact',
  language: 'instructions-language',
};

/** How each question of the fact base reads in the bank, and an answer that passes. */
export const redQuestions: Readonly<Record<string, QuestionAlias>> = {
  'red-10-1.q1': ticks('radio-equipment', 'safety-emc-spectrum'),
  'red-33d.q1': ticks('radio-equipment', 'network-protection'),
  'red-33e.q1': ticks('radio-equipment', 'privacy-protection'),
  'red-33f.q1': ticks('radio-equipment', 'fraud-protection'),
  'red-17.q1': { reads: word('red-conformity-route', { A: 'A', 'B+C': 'B+C', H: 'H' }), passes: 'B+C' },
  'red-17.q2': ticks('product-readiness', 'procedure-finished'),
  'red-oj-pass.q1': restriction('passwordSkippable', 'access-control', 'password-not-skippable', 'password'),
  'red-oj-parent.q1': restriction(
    'parentalControlNotEnsured',
    'child-protection',
    'guardian-control-ensured',
    'guardian-control',
  ),
  'red-oj-fin.q1': {
    reads: checks('radio-equipment', {
      // Not assessed by the restricted clause, so nothing is left for a notified body to certify.
      no: 'notified-body-secure-update',
      'yes-notified-body-certificate': 'notified-body-secure-update',
      'yes-self-declared': undefined,
    }),
    passes: 'no',
  },
  'red-acm-1.q1': access('every-interface'),
  'red-acm-2.q1': access('only-authorised'),
  'red-acm-3.q1': children('default-access-limited'),
  'red-acm-4.q1': children('data-restricted'),
  'red-acm-5.q1': children('guardian-manages-child'),
  'red-acm-6.q1': children('guardian-manages-others'),
  'red-aum-1.q1': access('network-functions', 'security-settings'),
  'red-aum-2.q1': access('strength-suits-assets'),
  'red-aum-3.q1': access('authenticators-validated'),
  'red-aum-4.q1': access('secret-changeable'),
  'red-aum-5-1.q1': {
    reads: words({
      yes: { 'password-scheme': 'unique-per-device', 'password-weaknesses': ['none-of-these'] },
      no: { 'password-scheme': 'shared-default', 'password-weaknesses': ['otherwise-guessable'] },
      na: { 'password-scheme': 'user-set', 'password-weaknesses': ['none-of-these'] },
    }),
    passes: 'yes',
  },
  'red-aum-5-2.q1': access('password-strength-enforced'),
  'red-aum-6.q1': access('guessing-blocked'),
  'red-sum-1.q1': update('all-software'),
  'red-sum-2.q1': update('device-verifies', 'network-trust'),
  'red-sum-3.q1': update('can-be-automatic'),
  'red-ssm-1.q1': stored('secrets-protected'),
  'red-ssm-2.q1': stored('integrity'),
  'red-ssm-3.q1': stored('data-protected'),
  'red-scm-1.q1': sent('best-practice-cryptography'),
  'red-scm-2.q1': sent('integrity-and-authenticity'),
  'red-scm-3.q1': sent('keys-encrypted', 'keys-confidential-remotely', 'personal-data', 'sensitive-personal-data'),
  'red-scm-4.q1': sent('replay-refused'),
  'red-rlm-1.q1': ticksOrNa('resilience', 'denial-of-service-tested'),
  'red-nmm-1.q1': ticksOrNa('resilience', 'traffic-monitored'),
  'red-tcm-1.q1': ticksOrNa('resilience', 'traffic-controlled'),
  'red-lgm-1.q1': logged('event-log'),
  'red-lgm-2.q1': logged('log-persistent'),
  'red-lgm-3.q1': logged('log-minimum'),
  'red-lgm-4.q1': logged('log-time'),
  'red-dlm-1.q1': ticksOrNa('set-up-and-erasure', 'erase-from-device'),
  'red-unm-1.q1': privacy('changes-notified'),
  'red-unm-2.q1': privacy('changes-explained'),
  'red-cck-1.q1': stored('key-strength'),
  'red-cck-2.q1': stored('key-generation'),
  'red-cck-3.q1': stored('keys-unique'),
  'red-gec-1.q1': {
    reads: word('known-exploitable-vulnerability', { yes: 'no', no: 'yes', na: 'yes' }),
    passes: 'yes',
  },
  'red-gec-2.q1': surface('unused-off', 'only-needed-services'),
  'red-gec-3.q1': surface('optional-services-off'),
  'red-gec-4.q1': ticksOrNa('user-instructions', 'interfaces-and-services'),
  'red-gec-5.q1': surface('physical-interfaces-limited'),
  'red-gec-6.q1': surface('user-input-checked', 'network-input-checked'),
  'red-gec-7.q1': privacy('sensors-documented'),
  'red-gec-8.q1': logged('secure-boot'),
  'red-cry-1.q1': ticks('secure-communication', 'only-best-practice'),
  'red-10-3.q1': ticks('product-readiness', 'technical-file-ready'),
  'red-10-3.q2': ticks('product-readiness', 'declaration-and-ce-mark'),
  'red-10-4.q1': { reads: number('document-retention-years'), passes: 10 },
  'red-10-5.q1': ticks('development-process', 'change-control'),
  'red-10-6.q1': ticks('product-marking', 'identifier'),
  'red-10-7.q1': ticks('product-marking', 'manufacturer-identity'),
  'red-10-8.q1': ticks('user-instructions', 'languages'),
  'red-10-8.q2': ticks('user-instructions', 'radio-bands-and-power'),
  'red-10-9.q1': {
    reads: checks('eu-declaration', {
      full: 'full-enclosed',
      simplifiedWithUrl: 'simplified-enclosed',
      none: undefined,
    }),
    passes: 'full',
  },
  'red-10-10.q1': ticksOrNa('radio-equipment', 'restrictions-shown'),
  'red-10-11.q1': ticks('corrective-action', 'correct-or-recall'),
  'red-10-12.q1': ticks('technical-file', 'handed-to-authorities'),
  'red-18.q1': ticks('eu-declaration', 'complete', 'single'),
  'red-19.q1': ticks('product-marking', 'ce-mark'),
  'red-21.q1': ticks('technical-file', 'complete'),
  'red-11.q1': {
    reads: words({
      yes: { 'representative-mandate': 'yes', 'mandate-passes-on-maker-duties': 'no' },
      no: { 'representative-mandate': 'no' },
      na: { 'representative-mandate': 'no' },
    }),
    passes: 'yes',
  },
  'red-12.q1': { reads: importerChecks, passes: [...Object.keys(importer), 'ownContactShown', 'declarationKept10y'] },
  'red-14.q1': yesNoNa('manufacturer-duties-taken-on'),
  'red-13.q1': {
    reads: list('distributor-checks', {
      ceMark: 'ce-mark',
      documents: 'declaration-copy',
      language: 'instructions',
      productId: 'product-id',
      importerContact: 'importer-contact',
    }),
    passes: ['ceMark', 'documents', 'language', 'productId'],
  },
};

/**
 * Whether a restriction of the citation bites is told twice by the fact base: as an attribute, which decides the routes,
 * and by this question, which decides the requirement. Who skips by own declaration breaks the property in any case.
 */
function restriction(attribute: string, question: string, item: string, point: string): QuestionAlias {
  const certified = (holds: boolean): Fact => ({ question: 'radio-equipment', item: `notified-body-${point}`, holds });
  return {
    reads: (value: CaseValue, all: CaseValues) => {
      const bites = all[attribute] === true;
      if (value === 'no') return bites ? [certified(true)] : [{ question, item, holds: true }];
      if (value === 'yes-notified-body-certificate') return [{ question, item, holds: !bites }, certified(true)];
      return value === 'yes-self-declared' ? [{ question, item, holds: false }, certified(false)] : undefined;
    },
    passes: 'no',
  };
}

/** One list of checks; two of them are answers of their own here. */
function importerChecks(value: CaseValue, all: CaseValues): Fact[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const own = ['ownContactShown', 'declarationKept10y'];
  const checked = list('importer-checks', importer)(
    value.filter((it) => !own.includes(String(it))),
    all,
  );
  return checked?.concat(
    { question: 'product-marking', item: 'importer-identity', holds: value.includes('ownContactShown') },
    { question: 'importer-retention-years', value: value.includes('declarationKept10y') ? 10 : 0 },
  );
}
