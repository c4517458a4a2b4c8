import { type CaseValue, type Fact, type RegimeAlias, ticks, ticksOrNa } from '../alias.ts';
import { productQuestions } from './nist-baseline.ts';

/** The certificate of CTIA in the words of the US fact base. */
export const ctiaAlias: RegimeAlias = {
  packId: 'ctia-iot-cyber',
  given: { 'followed-standards': ['ctia-iot-cyber'] },
  questions: {
    ...productQuestions,
    auth_change: ticksOrNa('access-control', 'secret-changeable'),
    secure_boot: ticksOrNa('integrity-and-logging', 'secure-boot'),
    ctia_prereq: ticks('product-readiness', 'radio-certified'),
    ctia_tos: ticks('user-instructions', 'terms-and-privacy'),
    ctia_ems_logs: ticks('integrity-and-logging', 'log-export'),
    ctia_mfa: ticks('access-control', 'several-factors'),
    ctia_remote_deact: ticks('access-control', 'remote-deactivation'),
    ctia_threat_mon: ticks('integrity-and-logging', 'unauthorised-access-reported'),
    ctia_dsig: ticks('secure-communication', 'digital-signatures'),
    ctia_tamper: ticks('integrity-and-logging', 'tampering-shown'),
    ctia_design_in: ticks('attack-surface', 'exploit-mitigations'),
  },
  attributes: { ctiaLevel },
};

/** Below 1 no certificate is sought; there is none above 3. */
function ctiaLevel(value: CaseValue): Fact[] | undefined {
  if (typeof value !== 'number') return undefined;
  return [{ question: 'ctia-level', value: String(Math.min(3, Math.max(0, Math.floor(value)))) }];
}
