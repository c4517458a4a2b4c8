import { atLeastNumber, atMostNumber, includes } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';

/** What CERT-In directions asks. */
export const requirements: Requirement[] = [
  {
    id: 'cert-report',
    title: 'Incidents reported within six hours',
    cites: 'CERT-In Direction (ii), Annexure I',
    reads:
      'Listed incidents, attacks on IoT devices among them, are reported within six hours of noticing or being told; details may follow.',
    section: 'Directions (i) to (vi)',
    metWhen: atMostNumber('incident-early-warning-hours', 6),
    severity: 'blocker',
    evidence: [{ type: 'policy' }, { type: 'notification' }],
    feeds: ['in-certin-report'],
    serves: [
      { requirement: 'nis-incident', how: 'informs' },
      { requirement: 'i35-assess', how: 'informs' },
    ],
  },
  {
    id: 'cert-time',
    title: 'Clocks synchronised',
    cites: 'CERT-In Direction (i)',
    reads: 'System clocks follow the time servers of NIC or NPL, or a source traceable to them.',
    section: 'Directions (i) to (vi)',
    metWhen: includes('it-security', 'clocks'),
    severity: 'minor',
    evidence: [{ type: 'record' }],
  },
  {
    id: 'cert-logs',
    title: 'Logs kept for 180 days',
    cites: 'CERT-In Direction (iv)',
    reads: 'Logs of all systems are switched on, kept for a rolling 180 days and can be produced to CERT-In.',
    section: 'Directions (i) to (vi)',
    metWhen: atLeastNumber('log-retention-days', 180),
    severity: 'major',
    evidence: [{ type: 'policy' }],
    serves: [{ requirement: 'is-operate', how: 'informs' }],
  },
  {
    id: 'cert-poc',
    title: 'Point of contact notified',
    cites: 'CERT-In Direction (iii), Annexure II',
    reads: 'A point of contact is notified in the given format and kept current.',
    section: 'Directions (i) to (vi)',
    metWhen: includes('authority-relations', 'cert-in-contact'),
    severity: 'major',
    evidence: [{ type: 'registration' }],
    feeds: ['in-certin-poc'],
  },
  {
    id: 'cert-orders',
    title: 'Orders followed',
    cites: 'CERT-In Direction (iii)',
    reads: 'Orders to act, to inform or to help are met in the time and format they set.',
    section: 'Directions (i) to (vi)',
    metWhen: includes('authority-relations', 'cert-in-orders'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
  },
  {
    id: 'cert-subscribers',
    title: 'Subscriber records',
    cites: 'CERT-In Direction (v)',
    reads:
      'Data centres and providers of virtual servers, cloud or VPN keep validated records of subscribers for five years after the service ends.',
    section: 'Directions (i) to (vi)',
    appliesWhen: includes('systems-serving-india', 'data-centre-cloud-vpn'),
    metWhen: includes('authority-relations', 'subscriber-records'),
    severity: 'major',
    evidence: [{ type: 'policy' }],
  },
];
