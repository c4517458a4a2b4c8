import type { FamilyAlias, RegimeAlias } from './alias.ts';
import { aeSecurityAlias } from './aliases/ae-iot-security-policy.ts';
import { aePdplAlias } from './aliases/ae-pdpl.ts';
import { tdraAlias } from './aliases/ae-tdra-iot.ts';
import { auSmartDevicesAlias } from './aliases/au-smart-devices.ts';
import { ceMarkingAlias } from './aliases/ce-marking.ts';
import { auCopAlias, tecCopAlias, ukCopAlias } from './aliases/codes-of-practice.ts';
import { craAlias } from './aliases/cra.ts';
import { ctiaAlias } from './aliases/ctia-iot-cyber.ts';
import { dataActAlias } from './aliases/data-act.ts';
import { hubAlias } from './aliases/en-303-645-hub.ts';
import { enisaBaselineAlias } from './aliases/enisa-baseline.ts';
import { etsiAlias } from './aliases/etsi-en-303-645.ts';
import { csaAlias, enisaSsdlcAlias } from './aliases/eu-certification.ts';
import { gdprAlias } from './aliases/gdpr.ts';
import { gpsrAlias } from './aliases/gpsr.ts';
import { gsmaAlias } from './aliases/gsma-iot-security.ts';
import { cctvAlias } from './aliases/in-cctv-er.ts';
import { certInAlias } from './aliases/in-cert-in.ts';
import { inDpdpAlias } from './aliases/in-dpdp.ts';
import { mtcteAlias } from './aliases/in-mtcte.ts';
import { jpJcStarAlias } from './aliases/jp-jc-star.ts';
import { nis1Alias, nis2Alias } from './aliases/nis.ts';
import { cyberTrustMarkAlias, nistIr8425Alias, nistLabelAlias } from './aliases/nist-baseline.ts';
import { nistIr8259Alias } from './aliases/nist-ir-8259.ts';
import { pldAlias } from './aliases/pld.ts';
import { redAlias } from './aliases/red.ts';
import { sgClsAlias } from './aliases/sg-cls.ts';
import { ukGdprAlias } from './aliases/uk-gdpr-dpa.ts';
import { ukNisAlias } from './aliases/uk-nis.ts';
import { pstiAlias } from './aliases/uk-psti.ts';
import { ukcaAlias } from './aliases/uk-ukca-ce.ts';
import { bisAlias } from './aliases/us-bis-connected-vehicles.ts';
import { sb327Alias } from './aliases/us-ca-sb327.ts';
import { ccpaAlias, customerRecordsAlias, shieldAlias } from './aliases/us-california-new-york.ts';
import { coppaAlias } from './aliases/us-coppa.ts';
import { fccAlias } from './aliases/us-fcc-equipment-authorization.ts';
import { fda524bAlias, ffiecAlias, glbaAlias, hbnrAlias, hipaaAlias, privacyActAlias } from './aliases/us-federal.ts';
import { ftcActAlias } from './aliases/us-ftc-act-s5.ts';
import { iotCiaAlias } from './aliases/us-iot-cia-2020.ts';
import { hb2395Alias } from './aliases/us-or-hb2395.ts';
import { cisAlias, eo14028Alias, ssdfAlias } from './aliases/us-software.ts';
import { usStatePrivacyAlias } from './aliases/us-state-privacy.ts';
import { worldStandards } from './aliases/world-standards.ts';
import type { Dialect } from './case-file.ts';

/** The regimes of the fact base that we have a pack for, by dialect and regime id. */
export const regimeAliases: Readonly<Record<Dialect, Readonly<Record<string, RegimeAlias>>>> = {
  eu: {
    'enisa-ssdlc': enisaSsdlcAlias,
    csa: csaAlias,
    pld: pldAlias,
    gpsr: gpsrAlias,
    'ce-marking': ceMarkingAlias,
    red: redAlias,
    'enisa-baseline': enisaBaselineAlias,
    nis2: nis2Alias,
    nis1: nis1Alias,
    cra: craAlias,
    'etsi-en-303-645': etsiAlias,
    gdpr: gdprAlias,
    'data-act': dataActAlias,
  },
  us: {
    'us-privacy-act-1974': privacyActAlias,
    'us-hipaa-security-breach': hipaaAlias,
    'us-glba-safeguards': glbaAlias,
    'us-ftc-hbnr': hbnrAlias,
    'us-ffiec': ffiecAlias,
    'us-fda-524b': fda524bAlias,
    'us-ny-shield': shieldAlias,
    'us-ca-customer-records': customerRecordsAlias,
    'us-ca-ccpa': ccpaAlias,
    'us-iot-cia-2020': iotCiaAlias,
    'nist-ir-8425': nistIr8425Alias,
    'us-fcc-cyber-trust-mark': cyberTrustMarkAlias,
    'nist-consumer-iot-label-2022': nistLabelAlias,
    'ctia-iot-cyber': ctiaAlias,
    'cis-controls-v8-1': cisAlias,
    'nist-ir-8259': nistIr8259Alias,
    'nist-ssdf-800-218': ssdfAlias,
    'us-eo-14028': eo14028Alias,
    'us-bis-connected-vehicles': bisAlias,
    'us-fcc-equipment-authorization': fccAlias,
    'us-or-hb2395': hb2395Alias,
    'us-ca-sb327': sb327Alias,
    'us-coppa': coppaAlias,
    'us-ftc-act-s5': ftcActAlias,
  },
  uk: {
    ...worldStandards,
    'gsma-iot-security': gsmaAlias,
    'ae-iot-security-policy': aeSecurityAlias,
    'ae-tdra-iot': tdraAlias,
    'in-cctv-er': cctvAlias,
    'in-mtcte': mtcteAlias,
    'uk-ukca-ce': ukcaAlias,
    'au-smart-devices': auSmartDevicesAlias,
    'sg-cls': sgClsAlias,
    'jp-jc-star': jpJcStarAlias,
    'uk-cop-consumer-iot': ukCopAlias,
    'au-cop-consumer-iot': auCopAlias,
    'in-tec-cop': tecCopAlias,
    'uk-nis': ukNisAlias,
    'in-cert-in': certInAlias,
    'uk-psti': pstiAlias,
    'etsi-en-303-645': hubAlias,
    'uk-gdpr-dpa': ukGdprAlias,
    'in-dpdp': inDpdpAlias,
    'ae-pdpl': aePdplAlias,
  },
};

/** The regimes of the US fact base that are several packs of ours. */
export const usFamilies: Readonly<Record<string, FamilyAlias>> = { 'us-state-privacy': usStatePrivacyAlias };
