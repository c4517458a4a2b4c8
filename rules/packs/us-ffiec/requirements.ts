import { after, all, any, includes, includesAll, named } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { passwordsNotShared } from '#rules/packs/shared/passwords.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';

export const bank = named('us-bank', 'You are a US bank or credit union', includes('special-organisation', 'bank'));

export const bankProvider = named(
  'us-bank-provider',
  'You perform services for US banks under the Bank Service Company Act',
  includes('special-organisation', 'bank-service-provider'),
);

export const bankingDevice = named(
  'banking-device',
  'It is a payment terminal, cash machine, banking token or the like',
  includes('special-products', 'payment-terminal', 'banking-device'),
);

/** What examiners and the incident rules come to. */
export const requirements: Requirement[] = [
  {
    id: 'ffi-01',
    title: 'Risk assessed with a current framework',
    cites: 'FFIEC CAT sunset statement; IT Handbook, Information Security',
    reads: 'Cyber risk is assessed with a current framework such as NIST CSF 2.0, the CRI Profile or CIS Controls.',
    appliesWhen: bank,
    metWhen: includes('security-governance', 'framework-assessment'),
    severity: 'major',
    evidence: [{ type: 'risk-assessment' }],
    serves: informs('cis-18'),
  },
  {
    id: 'ffi-02',
    title: 'Regulator told within 36 hours',
    cites: '12 CFR 53.3 and twins; 12 CFR 748.1(c)',
    reads: 'The regulator is told within 36 hours of determining a notification incident; credit unions have 72 hours.',
    appliesWhen: bank,
    metWhen: includes('incident-response', 'bank-regulator'),
    severity: 'blocker',
    evidence: [{ type: 'policy' }, { type: 'procedure' }],
  },
  {
    id: 'ffi-03',
    title: 'Bank told by its provider',
    cites: '12 CFR 53.4 and twins',
    reads:
      "A service provider tells the bank's contact as soon as possible when services are degraded for four hours or more.",
    appliesWhen: bankProvider,
    metWhen: includes('incident-response', 'bank-customers'),
    severity: 'blocker',
    evidence: [{ type: 'policy' }, { type: 'procedure' }],
  },
  {
    id: 'ffi-04',
    title: 'Due diligence and contract terms',
    cites: 'Interagency third-party risk guidance (June 2023)',
    reads:
      'Banks get what they need to check you: security reports, SBOM, resilience, subcontractors; audit and exit terms are accepted.',
    appliesWhen: any(bankProvider, bankingDevice),
    metWhen: all(includes('security-governance', 'due-diligence'), includes('sbom', 'export')),
    severity: 'major',
    evidence: [{ type: 'doc' }, { type: 'sbom' }],
    feeds: ['us-ffiec-due-diligence'],
    serves: informs('eo-05'),
  },
  {
    id: 'ffi-05',
    title: 'Strong authentication',
    cites: 'FFIEC Authentication guidance (August 2021)',
    reads:
      'People with high-risk access, services and devices sign in by risk or with several factors; no shared default password opens a device.',
    metWhen: all(includes('it-security', 'multi-factor'), passwordsNotShared),
    severity: 'major',
    evidence: [{ type: 'policy' }, { type: 'test-report' }],
    serves: [...partly('etsi-5.1-1'), ...informs('ir8425-IAC-1b')],
  },
  {
    id: 'ffi-06',
    title: 'End of life tracked',
    cites: 'FFIEC Architecture, Infrastructure and Operations booklet',
    reads: 'Equipment at its end of life is tracked and replaced; the product has a day until which it gets updates.',
    metWhen: all(includes('it-security', 'end-of-life'), after('support-end-date', 'asOf')),
    severity: 'minor',
    evidence: [{ type: 'doc' }],
    serves: informs('etsi-5.3-13'),
  },
  {
    id: 'ffi-07',
    title: 'Connected devices listed and separated',
    cites: 'FFIEC Architecture, Infrastructure and Operations booklet',
    reads: 'Connected devices are in the inventory and in segments set up to a secure standard.',
    appliesWhen: bank,
    metWhen: includesAll('it-security', 'asset-inventory', 'secure-configuration'),
    severity: 'minor',
    evidence: [{ type: 'doc' }],
    serves: informs('cis-01', 'cis-12'),
  },
];
