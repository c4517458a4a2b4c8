import { member, type RegimeAlias, ticks, ticksOrNa } from '../alias.ts';
import { cctvFixture } from '../defaults/uk-access.ts';

const shown = (item: string) => ticks('india-camera-security', item);

/** Indian camera security in the words of the UK and world fact base. */
export const cctvAlias: RegimeAlias = {
  packId: 'in-cctv-er',
  fixture: cctvFixture,
  questions: {
    cctvReg: shown('registration'),
    cctvReport: shown('report'),
    cctvSeries: ticksOrNa('india-camera-security', 'series-alike'),
    cctvHw: shown('hardware'),
    cctvSw: shown('software'),
    cctvAccess: shown('access'),
    cctvSupply: shown('supply-chain'),
    cctvSource: shown('source-shown'),
    cctvPentest: shown('penetration-test'),
  },
  attributes: {
    usesIp: member('connections', 'ip-address'),
    productType: (value) =>
      Array.isArray(value)
        ? [{ question: 'special-products', item: 'network-camera', holds: value.includes('cctv-camera') }]
        : undefined,
  },
};
