import { all, any, type Condition, includes, includesAll } from '#rules/engine/language.ts';
import { passwordsNotShared } from '#rules/packs/shared/passwords.ts';

/** What the NIST consumer baseline asks of the product; three regulations read the same answers. */
export const product = {
  unitIdentified: includes('product-marking', 'unit-identifier'),
  partsIdentified: includes('product-marking', 'parts-inventory'),
  settingsAuthorised: includes('access-control', 'security-settings'),
  resettable: includes('set-up-and-erasure', 'reset'),
  settingsReachAllParts: includes('set-up-and-erasure', 'settings-reach-all-parts'),
  storedDataProtected: includes('stored-data', 'data-protected'),
  dataErasable: includesAll('set-up-and-erasure', 'erase-from-device', 'erase-from-services'),
  movingDataProtected: includes('secure-communication', 'best-practice-cryptography'),
  unusedOff: includes('attack-surface', 'unused-off'),
  interfacesControlled: includes('access-control', 'every-interface'),
  passwordsNotShared,
  signInStrong: includesAll('access-control', 'sign-in-cryptography', 'guessing-blocked'),
  rightsLimited: includes('attack-surface', 'least-privilege'),
  inputChecked: includesAll('attack-surface', 'user-input-checked', 'network-input-checked'),
  unauthorisedStopped: includes('access-control', 'parts-separated'),
  controlledFromSetUp: includes('access-control', 'kept-in-set-up'),
  updatable: includes('update-mechanism', 'all-software'),
  updatesVerified: includes('update-mechanism', 'device-verifies'),
  staysCurrent: any(
    includesAll('update-mechanism', 'can-be-automatic', 'automatic-by-default'),
    includes('update-mechanism', 'need-announced'),
  ),
  eventsLogged: includes('integrity-and-logging', 'event-log'),
} satisfies Record<string, Condition>;

/** The six criteria for products, each as the sum of what it asks. */
export const productCriteria = {
  identification: all(product.unitIdentified, product.partsIdentified),
  configuration: all(product.settingsAuthorised, product.resettable, product.settingsReachAllParts),
  dataProtection: all(product.storedDataProtected, product.dataErasable, product.movingDataProtected),
  accessControl: all(
    product.unusedOff,
    product.interfacesControlled,
    product.passwordsNotShared,
    product.rightsLimited,
    product.inputChecked,
    product.unauthorisedStopped,
    product.controlledFromSetUp,
  ),
  update: all(product.updatable, product.updatesVerified, product.staysCurrent),
  awareness: product.eventsLogged,
} satisfies Record<string, Condition>;
