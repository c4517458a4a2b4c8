import type { PackDocument } from '#rules/engine/pack.ts';

/** Papers the regulation wants kept or shown. */
export const documents: PackDocument[] = [
  {
    id: 'gdpr-doc-notice',
    name: 'Privacy notice',
    cites: 'GDPR Arts 13-14',
    fields: [
      'controller and contact',
      'DPO contact',
      'purposes and bases',
      'legitimate interests',
      'recipients',
      'transfers and tool',
      'retention',
      'rights and withdrawal',
      'complaint right',
      'whether data is mandatory',
      'source (Art 14)',
      'automated decisions',
    ],
  },
  {
    id: 'gdpr-doc-ropa',
    name: 'Record of processing',
    cites: 'GDPR Art 30',
    fields: [
      'controller/processor',
      'purposes',
      'categories of people and data',
      'recipients',
      'transfers',
      'retention',
      'security measures',
    ],
  },
  {
    id: 'gdpr-doc-dpia',
    name: 'DPIA',
    cites: 'GDPR Art 35(7)',
    fields: ['description', 'necessity and proportionality', 'risks', 'measures'],
  },
  {
    id: 'gdpr-doc-dpa',
    name: 'Processor contract',
    cites: 'GDPR Art 28(3)',
    fields: [
      'subject and duration',
      'nature and purpose',
      'data and people',
      'instructions',
      'confidentiality',
      'security',
      'sub-processors',
      'assistance',
      'deletion/return',
      'audit',
    ],
  },
  {
    id: 'gdpr-doc-breach',
    name: 'Breach notification',
    cites: 'GDPR Art 33(3)',
    fields: ['nature, categories and numbers', 'contact', 'likely consequences', 'measures taken'],
  },
];
