import type { QuestionAlias, RegimeAlias } from '../alias.ts';
import { hubAlias } from './en-303-645-hub.ts';

/** Codes of practice that ask what the summary of EN 303 645 asks; whoever is judged by one follows it. */
const code = (packId: string, names: string): RegimeAlias => ({
  packId,
  questions: of(names),
  given: { 'followed-standards': [packId] },
});

export const ukCopAlias = code(
  'uk-cop-consumer-iot',
  'pwUsed pwModel vdpContact vulnTimely updSecure updTimely supportPublished storeSecrets noHardcoded commsCrypto keyMgmt ' +
    'ifacesOff leastPriv secureBoot tamperAlert pdProtected privacyInfo outageSafe telemetryChecked eraseDevice ' +
    'eraseServices easySetup inputValid',
);

export const auCopAlias = code(
  'au-cop-consumer-iot',
  'pwUsed pwModel vdpContact vulnTimely updSecure updVerified supportPublished storeSecrets noHardcoded pdProtected ' +
    'privacyInfo ifacesOff leastPriv commsCrypto secureBoot outageSafe telemetryChecked eraseDevice easySetup inputValid',
);

export const tecCopAlias = code(
  'in-tec-cop',
  'pwUsed pwModel vdpContact vulnTimely updSecure updVerified storeSecrets noHardcoded commsCrypto ifacesOff debugOff ' +
    'secureBoot pdProtected outageSafe telemetryChecked eraseDevice easySetup inputValid',
);

/** Questions of the summary by their names in the fact base. */
export function of(names: string): Record<string, QuestionAlias> {
  return Object.fromEntries(
    names.split(' ').map((name) => {
      const alias = hubAlias.questions[name];
      if (!alias) throw new Error(`the summary of EN 303 645 has no question ${name}`);
      return [name, alias];
    }),
  );
}
