import { type QuestionAlias, type RegimeAlias, ticks, ticksEach, ticksOrNa, words } from '../alias.ts';

const individualPasswords: QuestionAlias = {
  reads: words({
    yes: { 'password-scheme': 'unique-per-device' },
    no: { 'password-scheme': 'shared-default' },
    na: { 'password-scheme': 'shared-default' },
  }),
  passes: 'yes',
};

const questions: Readonly<Record<string, QuestionAlias>> = {
  design: ticks('development-process', 'secure-development'),
  privacy: ticksEach(ticks('stored-data', 'data-minimal'), ticks('privacy-assessments', 'impact-assessment')),
  asset: ticks('it-security', 'asset-inventory'),
  risk: ticks('product-readiness', 'risk-assessment-done'),
  eol: ticks('support-notice', 'published'),
  proven: ticks('secure-communication', 'only-best-practice'),
  vuln: ticks('disclosure-policy', 'contact', 'policy-published'),
  people: ticks('staff-security', 'training'),
  third: ticks('supplier-security', 'contract-terms'),
  hw: ticksOrNa('stored-data', 'hardware-root-of-trust'),
  trust: ticks('integrity-and-logging', 'integrity-verified', 'secure-boot'),
  default: ticksEach(ticks('set-up-and-erasure', 'secure-by-default'), individualPasswords),
  resilience: ticks('resilience', 'survives-outages', 'works-without-network'),
  update: ticks('update-mechanism', 'secure-mechanism', 'can-be-automatic', 'settings-kept'),
  auth: ticks('access-control', 'strength-suits-assets', 'guessing-blocked', 'safe-recovery'),
  authz: ticks('attack-surface', 'least-privilege', 'memory-protection'),
  phys: ticks('attack-surface', 'physical-interfaces-limited', 'debug-protected'),
  crypto: ticks('development-process', 'key-management'),
  comm: ticks('secure-communication', 'best-practice-cryptography'),
  keys: ticks('stored-data', 'keys-unique'),
  interfaces: ticks('attack-surface', 'unused-off', 'user-input-checked', 'network-input-checked'),
  logging: ticks('integrity-and-logging', 'event-log', 'log-persistent'),
  monitor: ticksEach(ticks('integrity-and-logging', 'telemetry-examined'), ticks('development-process', 'test-plan')),
};

/** ENISA's baseline in the words of the EU fact base. */
export const enisaBaselineAlias: RegimeAlias = {
  packId: 'enisa-baseline',
  questions: Object.fromEntries(Object.entries(questions).map(([id, alias]) => [`enisa-bl-${id}.q1`, alias])),
  given: { 'followed-standards': ['enisa-baseline'] },
};
