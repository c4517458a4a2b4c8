import { all, includes, named, not } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { soldInUs } from '#rules/packs/shared/us-markets.ts';

const checked = includes('vehicle-supply-chain', 'checked');

/** The US connected-vehicle rule, kept short: it concerns a home device maker only at the edge. */
export const usBisConnectedVehicles: Pack = {
  id: 'us-bis-connected-vehicles',
  version: '1.1.0',
  title: 'BIS connected-vehicle rule',
  shortTitle: 'BIS vehicles',
  citation: ['15 CFR Part 791 subpart D', '90 FR 5360'],
  markets: ['US'],
  kind: 'law',
  force: 'mandatory',
  authority: 'US Commerce Department, Bureau of Industry and Security, Office of ICTS',
  status: 'In force since 17 March 2025',
  summary:
    'Connected vehicles under 10,001 lb and their connectivity hardware and driving software may not come from, or be tied to, China or Russia. Importers and makers keep due-diligence records and declare conformity each year. This entry is a note: it shows the duties in short.',
  bound:
    'US makers of connected vehicles and importers of vehicle connectivity hardware; makers tied to China or Russia may not sell from model year 2027.',
  boundRoles: [],
  effectiveFrom: '2025-03-17',
  milestones: [
    { date: '2025-03-17', what: 'Rule effective', confidence: 'high' },
    {
      date: '2027-01-01',
      what: 'Model year 2027: covered software prohibited; makers tied to China or Russia barred from selling (model years start earlier than the calendar year)',
      confidence: 'high',
    },
    { date: '2029-01-01', what: 'Connectivity hardware units without model year prohibited', confidence: 'high' },
    { date: '2030-01-01', what: 'Model year 2030: connectivity hardware prohibited', confidence: 'high' },
  ],
  inScope: all(
    soldInUs,
    named(
      'bis-vehicle',
      'It is connectivity or driving software or hardware for road vehicles under 10,001 lb',
      includes('special-products', 'vehicle-connectivity'),
      '15 CFR 791.301',
    ),
  ),
  exclusions: [],
  phases: {},
  requirements: [
    {
      id: 'bis-01',
      title: 'No ties to China or Russia',
      cites: '15 CFR 791.302-791.304',
      reads: 'Neither covered software or hardware nor its maker is tied to China or Russia.',
      metWhen: all(checked, not(includes('vehicle-supply-chain', 'maker-with-ties'))),
      severity: 'blocker',
      evidence: [{ type: 'doc' }],
      feeds: ['bis-doc-declaration'],
    },
    {
      id: 'bis-02',
      title: 'Records of due diligence',
      cites: '15 CFR 791.305, 791.312',
      reads: 'The supply chain was checked, and the records are kept for ten years.',
      metWhen: checked,
      severity: 'major',
      evidence: [{ type: 'doc' }, { type: 'sbom' }],
      feeds: ['bis-doc-declaration'],
    },
    {
      id: 'bis-03',
      title: 'Yearly declaration or authorisation',
      cites: '15 CFR 791.305-791.307',
      reads: 'A declaration of conformity is filed each year, or a general or specific authorisation is held.',
      metWhen: includes('vehicle-supply-chain', 'declared'),
      severity: 'blocker',
      evidence: [{ type: 'attestation' }],
      feeds: ['bis-doc-declaration'],
    },
  ],
  categories: [],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'bis-doc-declaration',
      name: 'Declaration of conformity for connected vehicles',
      cites: '15 CFR 791.305',
      fields: [
        'Maker',
        'Model year',
        'Vehicles',
        'Due diligence done',
        'SBOM or HBOM available',
        'Evidence of third parties',
        'Certifier',
      ],
      retention: 'Ten years',
    },
  ],
  clocks: [],
  penalties: [{ for: 'Breach', max: 'Civil and criminal penalties under IEEPA' }],
  edgeCases: [
    {
      case: 'Dongle for the diagnostic port',
      result: 'Check the definition of an item installed in the completed vehicle: aftermarket parts sit at the edge.',
    },
    {
      case: 'Vehicle over 10,000 lb',
      result: 'Out; a separate rule for trucks and buses was announced.',
    },
  ],
  pending: ['A separate rule for trucks and buses was announced.'],
  notes: ['Kept as a note: for vehicle makers it does not replace the full rule.'],
  verifiedOn: '2026-11-22',
  sources: ['https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-E/part-791/subpart-D'],
  confidence: 'medium',
  confidenceBasis: 'Rule text and summaries; only the points that matter at the edge of connected products are kept.',
};
