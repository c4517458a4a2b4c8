import { type CaseValues, type Fact, type RegimeAlias, ticks } from '../alias.ts';
import { establishedIn } from './established-in.ts';
import { ukAttributes } from './uk-attributes.ts';
import { withinHours } from './uk-nis.ts';

/** The CERT-In directions in the words of the world fact base. */
export const certInAlias: RegimeAlias = {
  packId: 'in-cert-in',
  fixture: {
    attributes: {
      markets: ['IN'],
      roles: ['manufacturer', 'body-corporate'],
      publicIctInIndia: true,
      hasCloudService: true,
    },
    answers: {
      certSixHours: 'yes',
      certNtp: 'yes',
      certLogs180: 'yes',
      certPoc: 'yes',
      certSubscriber: 'na',
      certOrders: 'yes',
    },
  },
  questions: {
    certSixHours: withinHours('incident-early-warning-hours', 6),
    certNtp: ticks('it-security', 'clocks'),
    certLogs180: {
      reads: (value) =>
        value === 'yes' || value === 'no' || value === 'na'
          ? [{ question: 'log-retention-days', value: value === 'yes' ? 180 : 179 }]
          : undefined,
      passes: 'yes',
    },
    certPoc: ticks('authority-relations', 'cert-in-contact'),
    certSubscriber: ticks('authority-relations', 'subscriber-records'),
    certOrders: ticks('authority-relations', 'cert-in-orders'),
  },
  attributes: {
    roles: (value, all) => {
      const known = ukAttributes.roles?.(value, all);
      return known && [...known, ...systems(all)];
    },
    publicIctInIndia: (value, all) => (typeof value === 'boolean' ? systems(all) : undefined),
    orgEstablishedIn: establishedIn,
  },
};

const kinds: Readonly<Record<string, string>> = {
  'body-corporate': 'company-systems',
  'iot-service-provider': 'iot-service',
  'digital-service-provider': 'digital-service',
  'data-centre-cloud-vpn': 'data-centre-cloud-vpn',
};

/** What runs for India; nothing while the case leaves out what decides. */
function systems(all: CaseValues): Fact[] {
  const question = 'systems-serving-india';
  if (all.publicIctInIndia === false) return [{ question, adds: undefined }];
  if (!Array.isArray(all.roles)) return [];
  const found = all.roles.flatMap((it) => kinds[String(it)] ?? []);
  if (found.length > 0 && all.publicIctInIndia !== true) return [];
  return [{ question, adds: undefined }, ...found.map((adds) => ({ question, adds }))];
}
