import type { Fixture } from '../alias.ts';

export const ukcaFixture: Fixture = {
  attributes: {
    markets: ['GB'],
    ukTerritory: 'GB',
    roles: ['manufacturer'],
    hasRadio: true,
    mainsPowered: false,
    internetConnectable: true,
    placedOnMarketDate: '2026-06-01',
  },
  answers: {
    markRoute: 'CE',
    confAssessed: 'yes',
    docSigned: 'yes',
    techFileYears: 10,
    makerIdOnProduct: 'yes',
    niMarking: 'na',
    niRedCyber: 'na',
    importerDetails: 'na',
  },
};

export const mtcteFixture: Fixture = {
  attributes: {
    markets: ['IN'],
    roles: ['manufacturer'],
    telecomConnectable: true,
    mtcteListed: true,
    comSecListed: false,
    excludedCategory: [],
    productType: ['iot-gateway'],
    orgEstablishedIn: ['IN'],
  },
  answers: {
    mtEr: 'yes',
    mtComSec: 'na',
    mtAir: 'na',
    mtLabel: 'yes',
    mtChange: 'yes',
  },
};

export const cctvFixture: Fixture = {
  attributes: {
    markets: ['IN'],
    roles: ['manufacturer'],
    productType: ['cctv-camera'],
    placedOnMarketDate: '2026-06-01',
    govProcurement: false,
  },
  answers: {
    cctvReg: 'yes',
    cctvReport: 'yes',
    cctvSeries: 'yes',
    cctvHw: 'yes',
    cctvSw: 'yes',
    cctvAccess: 'yes',
    cctvSupply: 'yes',
    cctvSource: 'yes',
    cctvPentest: 'yes',
  },
};

export const tdraFixture: Fixture = {
  attributes: {
    markets: ['AE'],
    roles: ['manufacturer', 'iot-service-provider'],
    internetConnectable: true,
    hasRadio: true,
    iotServiceForOthers: true,
    missionCriticalIot: false,
    simType: 'none',
    uaeLocalPresence: true,
  },
  answers: {
    aeTypeApproval: 'yes',
    aeProviderReg: 'yes',
    aeServiceReg: 'yes',
    aeSensorInfo: 'yes',
    outageDisclosed: 'yes',
    eraseDevice: 'yes',
    sdlc: 'yes',
    accessControl: 'yes',
    aeSecrets: 'yes',
    aeGovData: 'na',
    aeEncryption: 'yes',
    aeInspection: 'yes',
    aeSoftSim: 'na',
    aeMissionSubs: 'na',
    aeConsentAdmin: 'yes',
    dataMinimal: 'yes',
    retentionRules: 'yes',
    aeLocalRep: 'yes',
    aeConcurrent: 'yes',
  },
};

export const aeSecurityFixture: Fixture = {
  attributes: {
    markets: ['AE'],
    internetConnectable: true,
  },
  answers: {
    riskAssess: 'yes',
    supplierSecurity: 'yes',
    pdProtected: 'yes',
    storeSecrets: 'yes',
    pwUsed: 'yes',
    pwModel: 'user-defined',
    updSecure: 'yes',
    ifacesOff: 'yes',
    commsCrypto: 'yes',
    incidentPlan: 'yes',
  },
};

export const gsmaFixture: Fixture = {
  attributes: {
    cellularIot: true,
  },
  answers: {
    threatModel: 'yes',
    privacyInfo: 'yes',
    gsmaService: 'yes',
    gsmaTrustBase: 'yes',
    secureBoot: 'yes',
    leastPriv: 'yes',
    updVerified: 'yes',
    pwUsed: 'no',
    commsAuth: 'yes',
    loggingDevice: 'yes',
    commsCrypto: 'yes',
    gsmaRng: 'yes',
    gsmaNetwork: 'na',
    gsmaAssessment: 'yes',
  },
};
