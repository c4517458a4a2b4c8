import type { Member } from '#lib/auth/member.ts';
import { json, pdf, sbom } from './evidence-files.ts';
import { type DemoEvidence, prove } from './prove.ts';

const lab = 'Skagen Test Laboratory AS, accreditation no. 311';
const maker = 'Norrvik Electronics AB, Product Security';

/** Files as such a maker has them: reports, policies, software inventories; one report ran out. */
export async function addEvidence(engineer: Member, manager: Member, productIds: Map<string, string>): Promise<number> {
  const ids = (...models: string[]) => models.map((model) => productIds.get(model) ?? '').filter(Boolean);
  const pieces: DemoEvidence[] = [
    await report('EN 303 645 test report, Cam One', 'NV-CAM1-EN303645.pdf', '2025-12-08', ids('NV-CAM1'), '2026-12-11'),
    await report(
      'EN 303 645 test report, Mesh Router',
      'NV-RT60-EN303645.pdf',
      '2026-03-17',
      ids('NV-RT60'),
      '2028-03-17',
    ),
    await report('EN 303 645 test report, Gateway', 'NV-GW20-EN303645.pdf', '2026-01-30', ids('NV-GW20'), '2028-01-30'),
    await report(
      'EN 303 645 test report, Thermostat',
      'NV-TH4-EN303645.pdf',
      '2024-05-21',
      ids('NV-TH4'),
      '2026-05-21',
    ),
    await report(
      'Penetration test summary, Door Lock 2',
      'NV-LOCK2-pentest.pdf',
      '2026-06-05',
      ids('NV-LOCK2'),
      '2027-06-05',
    ),
    {
      file: sbom('Cam One', '4.2.1'),
      title: 'SBOM Cam One 4.2.1',
      type: 'sbom',
      description: 'CycloneDX 1.6, made by the build.',
      products: ids('NV-CAM1'),
    },
    {
      file: sbom('Mesh Router', '2.8.0'),
      title: 'SBOM Mesh Router 2.8.0',
      type: 'sbom',
      description: 'CycloneDX 1.6, made by the build.',
      products: ids('NV-RT60'),
    },
    {
      file: sbom('Gateway', '3.0.4'),
      title: 'SBOM Gateway 3.0.4',
      type: 'sbom',
      description: 'CycloneDX 1.6, made by the build.',
      products: ids('NV-GW20'),
    },
    await paper(
      'risk-assessment',
      'Cybersecurity risk assessment, home security family',
      'risk-home-security.pdf',
      '2026-02-12',
      ids('NV-CAM1', 'NV-LOCK2', 'NV-GW20'),
    ),
    await paper(
      'risk-assessment',
      'Cybersecurity risk assessment, Mesh Router',
      'risk-router.pdf',
      '2026-04-02',
      ids('NV-RT60'),
    ),
    await paper(
      'technical-file',
      'Technical file, Mesh Router',
      'technical-file-router.pdf',
      '2026-04-20',
      ids('NV-RT60'),
    ),
    await paper('user-manual', 'User manual, Mesh Router', 'manual-router.pdf', '2026-04-22', ids('NV-RT60')),
    await paper(
      'screenshot',
      'Support period on the product page, Cam One',
      'support-period-cam-one.pdf',
      '2026-05-06',
      ids('NV-CAM1'),
    ),
    await paper(
      'vulnerability-policy',
      'Vulnerability disclosure policy',
      'vulnerability-disclosure-policy.pdf',
      '2026-01-15',
      [],
    ),
    await paper('policy', 'Secure development policy', 'secure-development-policy.pdf', '2025-11-03', []),
    await paper(
      'procedure',
      'Incident and vulnerability reporting procedure',
      'reporting-procedure.pdf',
      '2026-08-28',
      [],
    ),
    {
      file: json('update-signing-config.json', { algorithm: 'Ed25519', keyCustody: 'HSM', rollbackProtection: true }),
      title: 'Update signing configuration, Gateway',
      type: 'config-export',
      description: '',
      unreviewed: true,
      products: ids('NV-GW20'),
    },
  ];
  for (const piece of pieces) await prove(engineer, manager, piece);
  return pieces.length;
}

async function report(
  title: string,
  fileName: string,
  date: string,
  products: string[],
  validUntil: string,
): Promise<DemoEvidence> {
  const lines = [
    'Object of the test: one unit from series production, firmware as delivered.',
    'Method: test plan after ETSI TS 103 701, provisions as declared by the maker.',
    'Result: no deviation from the declared provisions was found.',
    `This report is to be renewed by ${validUntil} or with the next major firmware release.`,
  ];
  return {
    file: await pdf({ fileName, title, issuer: lab, date, lines }),
    title,
    type: 'test-report',
    description: 'Accredited laboratory report.',
    validFrom: date,
    validUntil,
    products,
  };
}

async function paper(
  type: DemoEvidence['type'],
  title: string,
  fileName: string,
  date: string,
  products: string[],
): Promise<DemoEvidence> {
  const lines = [
    'Scope, responsibilities and review dates of this document are kept in the quality system.',
    'It is reviewed once a year and after each reportable event.',
    'Approved by the head of product security.',
  ];
  return {
    file: await pdf({ fileName, title, issuer: maker, date, lines }),
    title,
    type,
    description: '',
    validFrom: date,
    products,
  };
}
