import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { bank } from '#rules/questions/bank.ts';
import { bestAnswer } from './best-answer.ts';
import { releasedPacks } from './released.ts';
import { type Answering, walk } from './walk.ts';

const markets = ['EU', 'GB', 'US', 'US-CA', 'US-NY', 'US-OR', 'US-TX', 'US-VA', 'AU', 'SG'];

/** What the record of an invented consumer Wi-Fi camera with an app holds; it is sold on four continents. */
export const cameraRecord: Facts = {
  roles: ['manufacturer'],
  markets,
  'placed-on': '2026-03-02',
  'last-placed-on': 'none',
};

/** What is plain about the camera and its maker, a mid-sized European firm that follows the European baseline. */
export const cameraFacts: Readonly<Record<string, AnswerValue>> = {
  'followed-standards': ['etsi-en-303-645'],
  'entity-size': 'medium',
  'entity-sectors': ['manufacturing-electronics'],
  'entity-services': ['none-of-these'],
  'established-in': ['EU'],
  'personal-data-role': ['controller'],
  'data-activities': ['processors', 'abroad'],
  'annual-revenue-usd': 45_000_000,
  'sells-on-own-site': 'yes',
  'product-form': 'hardware',
  users: ['consumer-use', 'sold-to-consumers'],
  'software-updatable': 'yes',
  connections: [
    'internet-direct',
    'ip-to-internet-product',
    'ip-address',
    'bluetooth-address',
    'radio',
    'debug-interface',
  ],
  sensors: ['camera', 'microphone', 'motion'],
  'data-handled': ['associated-services', 'remote-data-processing', 'personal-data', 'consent-based', 'telemetry'],
  'personal-data-kinds': ['contact', 'credentials', 'device-identifiers', 'usage', 'voice', 'images'],
  'sign-in-ways': ['passwords', 'user-sign-in', 'network-sign-in', 'from-outside'],
  'password-scheme': 'user-set',
  'cra-core-function': 'III-I-17',
  'expected-use-years': 5,
  'support-period-years': 5,
};

export const cameraDay: IsoDate = '2026-11-22';

const asTheMakerDoes: Answering = (question, situation, readers) =>
  cameraFacts[question.id] ?? bestAnswer(question, situation, readers);

/** Every question the camera is asked, in the order of asking, with its answer; `known` is what was answered before. */
export const askAboutCamera = (known: Facts = {}): Map<string, AnswerValue> =>
  walk(releasedPacks, cameraDay, { ...cameraRecord, ...known }, asTheMakerDoes);

/** Of some answers those that speak for the whole organisation, and so for its next product too. */
export const ofOrganisation = (answers: ReadonlyMap<string, AnswerValue>): Record<string, AnswerValue> =>
  Object.fromEntries([...answers].filter(([id]) => bank.get(id)?.scope === 'organisation'));

/** How many questions the camera is asked, how many of them once for the organisation, and how many its maker's next product. */
export type CameraCount = { asked: number; ofOrganisation: number; forTheNextProduct: number };

export function countCamera(): CameraCount {
  const asked = askAboutCamera();
  const known = ofOrganisation(asked);
  return {
    asked: asked.size,
    ofOrganisation: Object.keys(known).length,
    forTheNextProduct: askAboutCamera(known).size,
  };
}
