import { type QuestionAlias, type RegimeAlias, ticks } from '../alias.ts';
import { inDpdpFixture } from '../defaults/uk-privacy.ts';
import { inTime, privacyAttributes, privacyQuestions } from './uk-privacy.ts';

const { lawfulBasis, consentValid, consentWithdraw, processorContracts, complaintsProcess, dataMinimal } =
  privacyQuestions;

/** Notice content and the way it is given. */
const notice: QuestionAlias = {
  reads: (value, all) => {
    const content = ticks('privacy-notice', 'data-kinds', 'purposes', 'withdrawal', 'rights', 'complaint');
    const delivery = ticks('privacy-notice-delivery', 'plain-words', 'stand-alone', 'indian-languages');
    const told = [content, delivery].map((it) => it.reads(value, all));
    return told.some((it) => it === undefined) ? undefined : told.flatMap((it) => it ?? []);
  },
  passes: 'yes',
};

const safeguards = [
  'encrypted-at-rest',
  'encrypted-in-transit',
  'access-control',
  'logs-reviewed',
  'logs-one-year',
  'backup-restore',
  'processor-clauses',
];

/** The Indian data protection act in the words of the UK and world fact base. */
export const inDpdpAlias: RegimeAlias = {
  packId: 'in-dpdp',
  fixture: inDpdpFixture,
  attributes: privacyAttributes,
  questions: {
    lawfulBasis,
    consentValid,
    consentWithdraw,
    processorContracts,
    complaintsProcess,
    dataMinimal,
    inNotice: notice,
    inSecurityRule6: ticks('personal-data-security', ...safeguards),
    inBreach: inTime(ticks('breach-response', 'everyone-at-once'), 'breach-authority-hours', 72),
    inErasure: ticks('privacy-principles', 'retention-set', 'logs-kept-one-year'),
    inContact: ticks('privacy-requests', 'contact-published', 'grievance-90-days'),
    inChildren: ticks('children-data', 'parental-consent', 'no-tracking'),
    inSdf: ticks('privacy-records', 'india-significant'),
    inNominee: ticks('privacy-rights', 'nominee'),
    inTransfer: ticks('privacy-contracts', 'india-transfer'),
    dsrProcess: ticks('privacy-rights', 'access', 'rectification', 'erasure'),
  },
};
