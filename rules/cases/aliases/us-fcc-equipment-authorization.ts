import { type CaseValue, type Fact, member, memberUnless, type RegimeAlias, ticks, word } from '../alias.ts';

/** FCC authorisation in the words of the US fact base. */
export const fccAlias: RegimeAlias = {
  packId: 'us-fcc-equipment-authorization',
  questions: {
    ea_route: {
      reads: word('fcc-route', {
        'certification-tcb': 'certification',
        'modular-approval': 'modular',
        sdoc: 'sdoc',
        exempt: 'exempt',
        none: 'none',
      }),
      passes: 'certification-tcb',
    },
    ea_tests: ticks('fcc-file', 'accredited-tests'),
    ea_lab_clean: ticks('fcc-file', 'lab-ownership'),
    ea_covered_attest: ticks('fcc-file', 'covered-attestation'),
    ea_modules_clean: ticks('fcc-file', 'parts-clean'),
    ea_us_agent: ticks('fcc-practice', 'us-party'),
    ea_label: ticks('product-marking', 'fcc-id'),
    ea_manual: ticks('user-instructions', 'fcc-statements'),
    ea_sw_security: ticks('fcc-file', 'radio-software-locked'),
    ea_no_premarket: ticks('fcc-practice', 'no-early-marketing'),
    ea_changes: ticks('fcc-practice', 'changes-assessed'),
    ea_records: ticks('fcc-practice', 'records'),
  },
  attributes: {
    digitalDevice,
    coveredListItem: member('special-products', 'covered-list-equipment'),
    consumerRouter: member('product-traits', 'wifi-router'),
    uas: member('special-products', 'drone'),
    foreignProduced: memberUnless('fcc-listing-relief', 'made-in-us'),
    conditionalApproval: member('fcc-listing-relief', 'conditional-approval'),
    previouslyAuthorized: member('fcc-listing-relief', 'granted-before'),
  },
};

function digitalDevice(value: CaseValue): Fact[] | undefined {
  if (typeof value !== 'boolean') return undefined;
  return [{ question: 'product-form', value: value ? 'hardware' : 'not-digital' }];
}
