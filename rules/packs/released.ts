import type { Pack } from '#rules/engine/pack.ts';
import { aeIotSecurityPolicy } from './ae-iot-security-policy/pack.ts';
import { aePdpl } from './ae-pdpl/pack.ts';
import { aeTdraIot } from './ae-tdra-iot/pack.ts';
import { auCopConsumerIot } from './au-cop-consumer-iot/pack.ts';
import { auSmartDevices } from './au-smart-devices/pack.ts';
import { ceMarking } from './ce-marking/pack.ts';
import { cisControls } from './cis-controls-v8-1/pack.ts';
import { cra } from './cra/pack.ts';
import { csa } from './csa/pack.ts';
import { ctiaIotCyber } from './ctia-iot-cyber/pack.ts';
import { dataAct } from './data-act/pack.ts';
import { enisaBaseline } from './enisa-baseline/pack.ts';
import { enisaSsdlc } from './enisa-ssdlc/pack.ts';
import { etsiEn303645 } from './etsi-en-303-645/pack.ts';
import { evidenceFormats } from './evidence-formats/pack.ts';
import { gdpr } from './gdpr/pack.ts';
import { gpsr } from './gpsr/pack.ts';
import { gsmaIotSecurity } from './gsma-iot-security/pack.ts';
import { iec62443 } from './iec-62443/pack.ts';
import { inCctvEr } from './in-cctv-er/pack.ts';
import { inCertIn } from './in-cert-in/pack.ts';
import { inCertinBom } from './in-certin-bom/pack.ts';
import { inDpdp } from './in-dpdp/pack.ts';
import { inMtcte } from './in-mtcte/pack.ts';
import { inTecCop } from './in-tec-cop/pack.ts';
import { iso22301 } from './iso-22301/pack.ts';
import { iso27001 } from './iso-27001/pack.ts';
import { iso27031 } from './iso-27031/pack.ts';
import { iso27032 } from './iso-27032/pack.ts';
import { iso27035 } from './iso-27035/pack.ts';
import { iso27400To27404 } from './iso-27400-27402/pack.ts';
import { iso29147And30111 } from './iso-29147-30111/pack.ts';
import { jpJcStar } from './jp-jc-star/pack.ts';
import { nis1 } from './nis1/pack.ts';
import { nis2 } from './nis2/pack.ts';
import { nistConsumerIotLabel2022 } from './nist-consumer-iot-label-2022/pack.ts';
import { nistIr8259 } from './nist-ir-8259/pack.ts';
import { nistIr8425 } from './nist-ir-8425/pack.ts';
import { nistSsdf } from './nist-ssdf-800-218/pack.ts';
import { pld } from './pld/pack.ts';
import { red } from './red/pack.ts';
import { sgCls } from './sg-cls/pack.ts';
import { ukCopConsumerIot } from './uk-cop-consumer-iot/pack.ts';
import { ukGdprDpa } from './uk-gdpr-dpa/pack.ts';
import { ukNis } from './uk-nis/pack.ts';
import { ukPsti } from './uk-psti/pack.ts';
import { ukUkcaCe } from './uk-ukca-ce/pack.ts';
import { usBisConnectedVehicles } from './us-bis-connected-vehicles/pack.ts';
import { usCaCcpa } from './us-ca-ccpa/pack.ts';
import { usCaCustomerRecords } from './us-ca-customer-records/pack.ts';
import { usCaSb327 } from './us-ca-sb327/pack.ts';
import { usCoppa } from './us-coppa/pack.ts';
import { usEo14028 } from './us-eo-14028/pack.ts';
import { usFccCyberTrustMark } from './us-fcc-cyber-trust-mark/pack.ts';
import { usFccEquipmentAuthorization } from './us-fcc-equipment-authorization/pack.ts';
import { usFda524b } from './us-fda-524b/pack.ts';
import { usFfiec } from './us-ffiec/pack.ts';
import { usFtcActS5 } from './us-ftc-act-s5/pack.ts';
import { usFtcHbnr } from './us-ftc-hbnr/pack.ts';
import { usGlbaSafeguards } from './us-glba-safeguards/pack.ts';
import { usHipaaSecurityBreach } from './us-hipaa-security-breach/pack.ts';
import { usIotCia2020 } from './us-iot-cia-2020/pack.ts';
import { usNyShield } from './us-ny-shield/pack.ts';
import { usOrHb2395 } from './us-or-hb2395/pack.ts';
import { usPrivacyAct1974 } from './us-privacy-act-1974/pack.ts';
import { usStatePacks } from './us-state-privacy/packs.ts';
import { voluntaryIotSchemes } from './voluntary-iot-schemes/pack.ts';

/** Every pack the product judges by. */
export const releasedPacks: readonly Pack[] = [
  inCertinBom,
  evidenceFormats,
  voluntaryIotSchemes,
  iec62443,
  iso27400To27404,
  iso29147And30111,
  iso22301,
  iso27031,
  iso27035,
  iso27032,
  iso27001,
  cisControls,
  nistIr8259,
  nistSsdf,
  usEo14028,
  enisaSsdlc,
  csa,
  nis2,
  nis1,
  ukNis,
  inCertIn,
  cra,
  ukPsti,
  usCaSb327,
  etsiEn303645,
  gdpr,
  dataAct,
  ukGdprDpa,
  inDpdp,
  aePdpl,
  red,
  auSmartDevices,
  sgCls,
  jpJcStar,
  ukCopConsumerIot,
  auCopConsumerIot,
  inTecCop,
  enisaBaseline,
  ceMarking,
  gpsr,
  pld,
  usOrHb2395,
  ukUkcaCe,
  usFccEquipmentAuthorization,
  usBisConnectedVehicles,
  inMtcte,
  inCctvEr,
  aeTdraIot,
  aeIotSecurityPolicy,
  gsmaIotSecurity,
  usCoppa,
  usFtcActS5,
  ...usStatePacks,
  usIotCia2020,
  nistIr8425,
  usFccCyberTrustMark,
  nistConsumerIotLabel2022,
  ctiaIotCyber,
  usCaCcpa,
  usCaCustomerRecords,
  usNyShield,
  usFda524b,
  usFfiec,
  usFtcHbnr,
  usGlbaSafeguards,
  usHipaaSecurityBreach,
  usPrivacyAct1974,
];

const byId = new Map(releasedPacks.map((it) => [it.id, it]));

/** The released pack with this id, or nothing. */
export const pack = (id: string): Pack | undefined => byId.get(id);
