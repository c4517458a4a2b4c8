import { type RegimeAlias, ticks, ticksOrNa } from '../alias.ts';
import { ukGdprFixture } from '../defaults/uk-privacy.ts';
import { withinHours } from './uk-nis.ts';
import { deviceConsent, inTime, privacyAttributes, privacyQuestions } from './uk-privacy.ts';

const rights = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'];

/** UK data protection law in the words of the UK fact base. */
export const ukGdprAlias: RegimeAlias = {
  packId: 'uk-gdpr-dpa',
  fixture: ukGdprFixture,
  attributes: privacyAttributes,
  questions: {
    ...privacyQuestions,
    ukLawfulBasisTyped: ticks('privacy-records', 'article-6-ground'),
    dsrProcess: inTime(ticks('privacy-rights', ...rights), 'request-answer-days', 31),
    breach72: withinHours('breach-authority-hours', 72),
    childrenSafeguards: ticks('children-data', 'age-appropriate-design'),
    complaintAck30: ticks('privacy-requests', 'complaint-form-30-days'),
    ukArt27Rep: ticks('privacy-contracts', 'uk-representative'),
    ukFeePaid: ticksOrNa('privacy-records', 'uk-fee'),
    ukPecrConsent: deviceConsent,
    ukAdmSafeguards: ticks('privacy-rights', 'human-review'),
  },
};
