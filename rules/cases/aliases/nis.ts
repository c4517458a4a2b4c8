import {
  type CaseValue,
  type Fact,
  member,
  number,
  type RegimeAlias,
  ticks,
  ticksEach,
  ticksOrNa,
  word,
} from '../alias.ts';

/** NIS2 in the words of the EU fact base. */
export const nis2Alias: RegimeAlias = {
  packId: 'nis2',
  dutyRoles: [
    ...['operator', 'manufacturer', 'importer', 'distributor', 'relatedServiceProvider', 'dataHolder', 'controller'],
    ...['processor', 'onlineMarketplace', 'authorisedRepresentative', 'seller'],
  ],
  questions: {
    'nis2-20.q1': ticks('security-governance', 'leadership'),
    'nis2-20.q2': ticks('security-governance', 'management-trained'),
    'nis2-3-4.q1': ticks('authority-relations', 'registered'),
    'nis2-21-2a.q1': ticks('security-governance', 'policies'),
    'nis2-21-2b.q1': ticks('incident-response', 'process'),
    'nis2-21-2c.q1': ticks('continuity', 'backups-tested'),
    'nis2-21-2c.q2': ticks('continuity', 'crisis-plan'),
    'nis2-21-2d.q1': ticks('supplier-security', 'assessed', 'contract-terms'),
    'nis2-21-2e.q1': ticksEach(
      ticks('development-process', 'secure-development'),
      ticks('vulnerability-process', 'written-procedures'),
      ticks('disclosure-policy', 'policy-published'),
    ),
    'nis2-21-2f.q1': ticks('security-governance', 'effectiveness'),
    'nis2-21-2g.q1': ticks('staff-security', 'training'),
    'nis2-21-2h.q1': ticks('it-security', 'cryptography-policy'),
    'nis2-21-2i.q1': ticks('it-security', 'access-rights'),
    'nis2-21-2i.q2': ticks('it-security', 'asset-inventory'),
    'nis2-21-2j.q1': ticks('it-security', 'multi-factor', 'emergency-channels'),
    'nis2-23-1.q1': ticks('incident-response', 'notification-procedure'),
    'nis2-23-2.q1': ticksOrNa('incident-response', 'recipients-warned'),
    'nis2-23-3.q1': ticks('incident-response', 'significance-criteria'),
    'nis2-23-4a.q1': { reads: number('incident-early-warning-hours'), passes: 24 },
    'nis2-23-4b.q1': { reads: number('incident-notification-hours'), passes: 24 },
    'nis2-23-4c.q1': ticks('reporting-process', 'csirt-follow-up'),
    'nis2-23-4d.q1': { reads: number('incident-final-report-days'), passes: 31 },
    'nis2-24.q1': ticksOrNa('authority-relations', 'certified-products'),
  },
  attributes: {
    entitySize: word('entity-size', { micro: 'micro', small: 'small', medium: 'medium', large: 'large' }),
    entitySector: oneOf('entity-sectors', {
      energy: 'energy',
      transport: 'transport',
      banking: 'banking',
      finance: 'finance',
      health: 'health',
      drinkingWater: 'drinking-water',
      wasteWater: 'waste-water',
      digitalInfrastructure: 'digital-infrastructure',
      ictServiceB2B: 'ict-service-b2b',
      publicAdministration: 'public-administration',
      space: 'space',
      postal: 'postal',
      waste: 'waste',
      chemicals: 'chemicals',
      food: 'food',
      manufacturingMedical: 'manufacturing-medical',
      manufacturingElectronics: 'manufacturing-electronics',
      manufacturingElectrical: 'manufacturing-electrical',
      manufacturingMachinery: 'manufacturing-machinery',
      manufacturingMotorVehicles: 'manufacturing-motor-vehicles',
      manufacturingTransport: 'manufacturing-transport',
      digitalProviders: 'digital-providers',
      research: 'research',
    }),
    entitySubtype: oneOf('entity-services', {
      qualifiedTrust: 'qualified-trust',
      trust: 'trust',
      tld: 'tld',
      dns: 'dns',
      publicTelecom: 'public-telecom',
      domainRegistration: 'domain-registration',
      cloud: 'cloud',
      dataCentre: 'data-centre',
      cdn: 'cdn',
      msp: 'msp',
      mssp: 'mssp',
      marketplace: 'marketplace',
      searchEngine: 'search-engine',
      socialNetwork: 'social-network',
      centralGovernment: 'central-government',
      regionalGovernment: 'regional-government',
    }),
    designatedEssential: member('entity-services', 'eu-named-essential'),
    designatedImportant: member('entity-services', 'eu-named-important'),
    coveredByDora: member('entity-services', 'dora'),
  },
};

/** The repealed directive: nothing is asked. */
export const nis1Alias: RegimeAlias = { packId: 'nis1', questions: {} };

/** One word that puts its option into a list, or `none`. */
function oneOf(question: string, options: Readonly<Record<string, string>>) {
  return (value: CaseValue): Fact[] | undefined => {
    if (value === 'none') return [{ question, adds: undefined }];
    const option = options[String(value)];
    return option === undefined ? undefined : [{ question, adds: option }];
  };
}
