import { type CaseValue, type Fact, member, type RegimeAlias, ticks, ticksOrNa } from '../alias.ts';
import { tdraFixture } from '../defaults/uk-access.ts';

const practice = (item: string) => ticks('uae-service-practice', item);

/** The UAE IoT policy in the words of the UK and world fact base. */
export const tdraAlias: RegimeAlias = {
  packId: 'ae-tdra-iot',
  fixture: tdraFixture,
  questions: {
    aeTypeApproval: ticks('uae-approvals', 'type-approval'),
    aeSensorInfo: ticks('privacy-practice', 'sensors-documented'),
    outageDisclosed: ticks('user-instructions', 'without-connection'),
    eraseDevice: ticks('set-up-and-erasure', 'erase-from-device'),
    sdlc: ticks('development-process', 'secure-development'),
    accessControl: ticks('access-control', 'every-interface'),
    aeProviderReg: practice('provider-registration'),
    aeLocalRep: practice('local-presence'),
    aeServiceReg: practice('service-registration'),
    aeMissionSubs: practice('subscriber-records'),
    dataMinimal: ticks('privacy-principles', 'only-needed'),
    retentionRules: ticks('privacy-principles', 'retention-set'),
    aeSecrets: ticksOrNa('uae-service-practice', 'data-location'),
    aeGovData: ticksOrNa('uae-service-practice', 'government-data'),
    aeConsentAdmin: practice('consent-administration'),
    aeInspection: practice('inspection'),
    aeEncryption: practice('encryption'),
    aeSoftSim: ticks('uae-approvals', 'soft-sim'),
    aeConcurrent: ticks('uae-approvals', 'others'),
  },
  attributes: {
    telecomConnectable: member('connections', 'telecom-network'),
    iotServiceForOthers: member('uae-service', 'for-others'),
    missionCriticalIot: member('uae-service', 'mission-critical'),
    simType,
  },
};

function simType(value: CaseValue): Fact[] | undefined {
  if (typeof value !== 'string' || !['none', 'physical', 'esim', 'soft-sim'].includes(value)) return undefined;
  return [{ question: 'uae-service', item: 'soft-sim', holds: value === 'soft-sim' }];
}
