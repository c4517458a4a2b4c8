import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import { scopeOf } from '#rules/engine/formula.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { weigh } from '#rules/engine/weigh.ts';
import { witness } from '#rules/engine/witness.ts';
import { bank } from '#rules/questions/bank.ts';
import { pack } from './released.ts';

const found = (id: string) => {
  const it = pack(id);
  if (!it) throw new Error(`no pack ${id}`);
  return it;
};

/** First days of what binds nobody by law, or binds from one day as a whole: the day before it is coming, from then on it is there. */
test.for<[string, before: IsoDate, on: IsoDate, after: IsoDate]>([
  ['iec-62443', '2019-02-26', '2019-02-27', '2019-02-28'],
  ['iso-27400-27402', '2023-11-14', '2023-11-15', '2023-11-16'],
  ['iso-29147-30111', '2018-10-22', '2018-10-23', '2018-10-24'],
  ['iso-22301', '2019-10-30', '2019-10-31', '2019-11-01'],
  ['iso-27031', '2025-04-30', '2025-05-01', '2025-05-02'],
  ['iso-27035', '2023-01-31', '2023-02-01', '2023-02-02'],
  ['iso-27032', '2023-05-31', '2023-06-01', '2023-06-02'],
  ['iso-27001', '2022-10-24', '2022-10-25', '2022-10-26'],
  ['cis-controls-v8-1', '2021-05-17', '2021-05-18', '2021-05-19'],
  ['nist-ir-8259', '2020-05-28', '2020-05-29', '2020-05-30'],
  ['nist-ssdf-800-218', '2022-02-02', '2022-02-03', '2022-02-04'],
  ['us-eo-14028', '2021-05-11', '2021-05-12', '2021-05-13'],
  ['enisa-ssdlc', '2019-11-18', '2019-11-19', '2019-11-20'],
  ['enisa-baseline', '2017-11-19', '2017-11-20', '2017-11-21'],
  ['in-certin-bom', '2025-07-08', '2025-07-09', '2025-07-10'],
  ['red', '2016-06-12', '2016-06-13', '2016-06-14'],
  ['sg-cls', '2020-10-06', '2020-10-07', '2020-10-08'],
  ['jp-jc-star', '2025-03-24', '2025-03-25', '2025-03-26'],
  ['uk-cop-consumer-iot', '2018-10-13', '2018-10-14', '2018-10-15'],
  ['au-cop-consumer-iot', '2020-09-02', '2020-09-03', '2020-09-04'],
  ['in-tec-cop', '2021-08-30', '2021-08-31', '2021-09-01'],
  ['ce-marking', '2009-12-31', '2010-01-01', '2010-01-02'],
  ['uk-ukca-ce', '2020-12-31', '2021-01-01', '2021-01-02'],
  ['in-mtcte', '2019-09-30', '2019-10-01', '2019-10-02'],
  ['ae-tdra-iot', '2018-03-21', '2018-03-22', '2018-03-23'],
  ['ae-iot-security-policy', '2024-08-09', '2024-08-10', '2024-08-11'],
  ['gsma-iot-security', '2016-02-08', '2016-02-09', '2016-02-10'],
  ['us-coppa', '2000-04-20', '2000-04-21', '2000-04-22'],
  ['us-ftc-act-s5', '1914-09-25', '1914-09-26', '1914-09-27'],
])('%s is coming on %s and there on %s and %s', ([id, before, on, after]) => {
  const it = found(id);
  const facts = witness(scopeOf(it), on, bank);
  expect(facts).toBeDefined();
  const standing = (asOf: IsoDate) => assess(it, { asOf, facts: facts ?? {} }).standing;
  expect(standing(before)).toBe('coming');
  expect(standing(on)).not.toBe('coming');
  expect(standing(after)).toBe(standing(on));
});

test.for<[string, IsoDate, repealed: boolean]>([
  ['nis1', '2018-05-09', false],
  ['nis1', '2018-05-10', false],
  ['nis1', '2018-05-11', false],
  ['nis1', '2024-10-17', false],
  ['nis1', '2024-10-18', true],
  ['nis1', '2024-10-19', true],
])('%s as of %s is repealed: %s', ([id, asOf, repealed]) => {
  expect(assess(found(id), { asOf, facts: {} }).standing === 'repealed').toBe(repealed);
});

/** Numbers at, below and above what each law allows, the rest of the requirement in order. */
/** What takes other ways of meeting it out of the picture. */
const besides: Record<string, Facts> = {
  'i35-assess': { 'incident-response': ['none-of-these'] },
  'nis2-23-4b': { 'entity-services': ['none-of-these'] },
};

test.for<[string, requirement: string, question: string, value: AnswerValue, met: 'yes' | 'no']>([
  ['iso-27035', 'i35-assess', 'incident-early-warning-hours', 5, 'yes'],
  ['iso-27035', 'i35-assess', 'incident-early-warning-hours', 6, 'yes'],
  ['iso-27035', 'i35-assess', 'incident-early-warning-hours', 7, 'no'],
  ['csa', 'csa-eucc-11', 'eucc-retention-years', 4, 'no'],
  ['csa', 'csa-eucc-11', 'eucc-retention-years', 5, 'yes'],
  ['csa', 'csa-eucc-11', 'eucc-retention-years', 6, 'yes'],
  ['csa', 'csa-eucc-12', 'eucc-nonconformity-days', 29, 'yes'],
  ['csa', 'csa-eucc-12', 'eucc-nonconformity-days', 30, 'yes'],
  ['csa', 'csa-eucc-12', 'eucc-nonconformity-days', 31, 'no'],
  ['nis2', 'nis2-23-4b', 'incident-notification-hours', 71, 'yes'],
  ['nis2', 'nis2-23-4b', 'incident-notification-hours', 72, 'yes'],
  ['nis2', 'nis2-23-4b', 'incident-notification-hours', 73, 'no'],
  ['nis2', 'nis2-23-4d', 'incident-final-report-days', 30, 'yes'],
  ['nis2', 'nis2-23-4d', 'incident-final-report-days', 31, 'yes'],
  ['nis2', 'nis2-23-4d', 'incident-final-report-days', 32, 'no'],
  ['in-cert-in', 'cert-logs', 'log-retention-days', 179, 'no'],
  ['in-cert-in', 'cert-logs', 'log-retention-days', 180, 'yes'],
  ['in-cert-in', 'cert-logs', 'log-retention-days', 181, 'yes'],
  ['gdpr', 'gdpr-33', 'breach-authority-hours', 71, 'yes'],
  ['gdpr', 'gdpr-33', 'breach-authority-hours', 72, 'yes'],
  ['gdpr', 'gdpr-33', 'breach-authority-hours', 73, 'no'],
  ['uk-gdpr-dpa', 'ukd-breach', 'breach-authority-hours', 71, 'yes'],
  ['uk-gdpr-dpa', 'ukd-breach', 'breach-authority-hours', 72, 'yes'],
  ['uk-gdpr-dpa', 'ukd-breach', 'breach-authority-hours', 73, 'no'],
  ['in-dpdp', 'in-dpdp-breach', 'breach-authority-hours', 71, 'yes'],
  ['in-dpdp', 'in-dpdp-breach', 'breach-authority-hours', 72, 'yes'],
  ['in-dpdp', 'in-dpdp-breach', 'breach-authority-hours', 73, 'no'],
])('%s, %s: with %s at %s it is met: %s', ([id, requirement, question, value, met]) => {
  const it = found(id);
  const { metWhen } = it.requirements.find((asked) => asked.id === requirement) ?? {};
  if (!metWhen) throw new Error(`no requirement ${requirement}`);
  const facts = { ...witness(metWhen, it.verifiedOn, bank), ...besides[requirement], [question]: value };
  expect(weigh(metWhen, { asOf: it.verifiedOn, facts })).toBe(met);
});
