import { type CaseValue, type Fact, type RegimeAlias, ticks, ticksOrNa } from '../alias.ts';
import { aePdplFixture } from '../defaults/uk-privacy.ts';
import { privacyAttributes, privacyQuestions } from './uk-privacy.ts';

const rights = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'human-review'];

/** The data protection law of the Emirates in the words of the UK and world fact base. */
export const aePdplAlias: RegimeAlias = {
  packId: 'ae-pdpl',
  fixture: aePdplFixture,
  attributes: { ...privacyAttributes, uaeRegime },
  questions: {
    ...privacyQuestions,
    dsrProcess: ticks('privacy-rights', ...rights),
    dpiaDone: ticksOrNa('privacy-assessments', 'impact-assessment'),
    dpoNamed: ticksOrNa('privacy-contracts', 'officer'),
    ropa: ticksOrNa('privacy-records', 'processing-record'),
  },
};

const places: Readonly<Record<string, string | undefined>> = {
  onshore: undefined,
  DIFC: 'ae-difc',
  ADGM: 'ae-adgm',
  DHCC: 'ae-dhcc',
  government: 'public-body',
};

/** One of the territories; the others are known not to hold. */
function uaeRegime(value: CaseValue): Fact[] | undefined {
  if (typeof value !== 'string' || !(value in places)) return undefined;
  return Object.values(places).flatMap((item) =>
    item === undefined ? [] : [{ question: 'special-organisation', item, holds: places[value] === item }],
  );
}
