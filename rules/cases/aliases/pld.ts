import { member, memberUnless, type RegimeAlias, ticks } from '../alias.ts';
import { yearsWhen } from './ce-marking.ts';

/** Product liability in the words of the EU fact base. */
export const pldAlias: RegimeAlias = {
  packId: 'pld',
  questions: {
    'pld-7.q1': ticks('risk-assessment', 'foreseeable-use', 'shaped-design'),
    'pld-7-e.q1': ticks('liability-file', 'update-records'),
    'pld-11.q1': ticks('liability-file', 'design-records'),
    'pld-9.q1': ticks('liability-file', 'disclosure-procedure'),
    'pld-10.q1': ticks('technical-file', 'complete'),
    'pld-8.q1': yearsWhen('supply-chain-records-years', 10),
    'pld-insurance.q1': ticks('liability-file', 'cover'),
    'pld-16.q1': yearsWhen('document-retention-years', 10),
  },
  attributes: {
    openSource: member('special-circumstances', 'open-source'),
    commercialActivity: memberUnless('special-circumstances', 'not-commercial'),
  },
};
