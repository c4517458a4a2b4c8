import { type RegimeAlias, ticks, ticksEach, ticksOrNa } from '../alias.ts';
import { aeSecurityFixture } from '../defaults/uk-access.ts';
import { passwordAliases } from './uk-psti.ts';

/** The UAE IoT security policy in the words of the UK and world fact base. */
export const aeSecurityAlias: RegimeAlias = {
  packId: 'ae-iot-security-policy',
  fixture: aeSecurityFixture,
  given: { 'followed-standards': ['ae-iot-security-policy'] },
  questions: {
    riskAssess: ticks('security-governance', 'risk-assessment'),
    supplierSecurity: ticks('supplier-security', 'assessed', 'contract-terms'),
    pdProtected: ticksEach(
      ticksOrNa('secure-communication', 'personal-data'),
      ticksOrNa('stored-data', 'data-protected'),
    ),
    storeSecrets: ticks('stored-data', 'secrets-protected'),
    ...passwordAliases,
    updSecure: ticks('update-mechanism', 'all-software'),
    ifacesOff: ticks('attack-surface', 'unused-off'),
    commsCrypto: ticks('secure-communication', 'best-practice-cryptography'),
    incidentPlan: ticks('incident-response', 'process'),
  },
};
