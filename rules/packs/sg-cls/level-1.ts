import { all, any, includes, not } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import {
  guessingBlocked,
  modelVisible,
  reportingWithTimes,
  secretChangeable,
  signInCryptography,
  softwareUpdatable,
  supportPublished,
  updateCryptography,
  updatesEasy,
  updatesTimely,
  updatesVerified,
} from '#rules/packs/shared/mechanisms.ts';
import { passwordsNotShared, usesPasswords } from '#rules/packs/shared/passwords.ts';
import { informs, partly } from '#rules/packs/shared/serves.ts';
import { countsAsLevel2 } from './recognition.ts';
import { router } from './scope.ts';

/** Routers, the declaration and what level 1 asks. */
export const level1: Requirement[] = [
  {
    id: 'sg-router-registration',
    title: 'Router registered and labelled',
    cites: 'IMDA TS RG-SEC',
    reads: 'Residential router registered with IMDA and carrying both labels.',
    section: 'Residential routers',
    appliesWhen: router,
    metWhen: includes('cls-application', 'router-registered'),
    severity: 'blocker',
    evidence: [{ type: 'registration' }, { type: 'label-photo' }],
  },
  {
    id: 'sg-declaration',
    title: 'Declaration reviewed by an approved laboratory',
    cites: 'CCC SP-151-2',
    reads: 'Declaration with evidence, reviewed by an approved lab before submission (since 1 April 2025).',
    section: 'Every level',
    metWhen: includes('cls-application', 'declaration-reviewed'),
    deemedWhen: countsAsLevel2,
    severity: 'blocker',
    evidence: [{ type: 'attestation' }, { type: 'test-report' }],
    feeds: ['sg-cls-application'],
    note: 'Recognised foreign labels use a short application instead.',
  },
  {
    id: 'sg-l1-passwords',
    title: 'Level 1: passwords and sign-in',
    cites: 'CCC SP-151-2, level 1 (EN 303 645 5.1)',
    reads: 'Unique or user passwords, sound generation, changeable, brute-force protection, sound cryptography.',
    section: 'Level 1',
    metWhen: all(
      any(not(usesPasswords), all(passwordsNotShared, secretChangeable, guessingBlocked)),
      signInCryptography,
    ),
    deemedWhen: countsAsLevel2,
    severity: 'blocker',
    evidence: [{ type: 'test-report' }],
    feeds: ['sg-cls-application'],
    serves: [
      ...partly('etsi-5.1-1', 'etsi-5.1-2', 'etsi-5.1-3', 'etsi-5.1-4', 'etsi-5.1-5'),
      ...informs('psti-pw-model', 'psti-pw-quality'),
    ],
  },
  {
    id: 'sg-l1-vdp',
    title: 'Level 1: vulnerability reports',
    cites: 'CCC SP-151-2, level 1 (EN 303 645 5.2)',
    reads: 'Public reporting route with timelines.',
    section: 'Level 1',
    metWhen: reportingWithTimes,
    deemedWhen: countsAsLevel2,
    severity: 'blocker',
    evidence: [{ type: 'vulnerability-policy' }],
    feeds: ['sg-cls-application'],
    serves: [...partly('etsi-5.2-1'), ...informs('psti-vdp-contact', 'psti-vdp-timelines')],
  },
  {
    id: 'sg-l1-updates',
    title: 'Level 1: updates and support period',
    cites: 'CCC SP-151-2, level 1 (EN 303 645 5.3)',
    reads: 'Secure, simple, timely, verified updates; support period published; model visible.',
    section: 'Level 1',
    metWhen: all(
      softwareUpdatable,
      updatesEasy,
      updateCryptography,
      updatesTimely,
      updatesVerified,
      supportPublished,
      modelVisible,
    ),
    deemedWhen: countsAsLevel2,
    severity: 'blocker',
    evidence: [{ type: 'test-report' }, { type: 'url' }],
    feeds: ['sg-cls-application'],
    serves: [
      ...partly('etsi-5.3-2', 'etsi-5.3-3', 'etsi-5.3-7', 'etsi-5.3-8', 'etsi-5.3-10', 'etsi-5.3-13', 'etsi-5.3-16'),
      ...informs('psti-support-published'),
    ],
    confidence: 'medium',
  },
];
