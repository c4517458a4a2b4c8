import { all, atLeastNumber, given, includes, includesAll } from '#rules/engine/language.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { informs, partly } from './serves.ts';

/** Article 13(8) to (11): the support period and updates in it. */
export const article13Support: Requirement[] = [
  {
    id: 'cra-13-8-handle',
    title: 'Handle vulnerabilities through the support period',
    cites: 'CRA Art. 13(8) subpara 1',
    reads:
      'From placing on the market until the support period ends, handle vulnerabilities of the product and its components as Part II requires.',
    section: 'Article 13',
    phase: 'full',
    metWhen: includes('vulnerability-process', 'staffed-to-end-of-support'),
    severity: 'blocker',
    evidence: [
      { type: 'procedure', note: 'PSIRT process' },
      { type: 'org-record', note: 'named PSIRT roles' },
    ],
    serves: [...partly('etsi-5.2-2', 'etsi-5.2-3', 'etsi-5.3-8'), ...informs('cra-a1p2-2', 'pld-7-e')],
  },
  {
    id: 'cra-13-8-floor',
    title: 'Support period of at least five years',
    cites: 'CRA Art. 13(8) subpara 3',
    reads:
      'The support period is five years or more, unless the product is expected to be used for less, in which case it equals that use time.',
    section: 'Article 13',
    phase: 'full',
    metWhen: all(
      atLeastNumber('support-period-years', { smallerOf: [5, { question: 'expected-use-years' }] }),
      given('support-end-date'),
    ),
    severity: 'blocker',
    evidence: [
      { type: 'doc', note: 'support period decision' },
      { type: 'url', note: 'published end date' },
    ],
    feeds: ['cra-doc-userinfo', 'cra-doc-techfile'],
    serves: [...partly('etsi-5.3-13'), ...informs('cra-13-19', 'cra-a2-7', 'cra-a7-4')],
  },
  {
    id: 'cra-13-8-reflect',
    title: 'Support period matches expected use, with reasons on file',
    cites: 'CRA Art. 13(8) subparas 2 and 5',
    reads:
      'The period reflects how long users reasonably expect to use the product, its nature and purpose, and Union law on lifetimes; the facts considered go into the technical file. Five years is a floor, not a default.',
    section: 'Article 13',
    phase: 'full',
    metWhen: all(
      includes('support-period-basis', 'matches-use'),
      includesAll('support-period-basis', 'user-expectations', 'product-nature', 'union-law'),
    ),
    severity: 'major',
    evidence: [{ type: 'doc', note: 'support period rationale' }, { type: 'technical-file' }],
    feeds: ['cra-doc-techfile'],
    serves: [...partly('etsi-5.3-13'), ...informs('cra-a7-4')],
  },
  {
    id: 'cra-13-8-cvd',
    title: 'Policies to process reported vulnerabilities',
    cites: 'CRA Art. 13(8) subpara 6',
    reads:
      'Have working policies and procedures, including coordinated disclosure, for reports from inside and outside.',
    section: 'Article 13',
    phase: 'full',
    metWhen: includes('vulnerability-process', 'written-procedures'),
    severity: 'blocker',
    evidence: [{ type: 'vulnerability-policy' }, { type: 'procedure' }],
    feeds: ['cra-doc-cvd'],
    serves: [...partly('etsi-5.2-1', 'etsi-5.2-2'), ...informs('cra-a1p2-5')],
  },
  {
    id: 'cra-13-9',
    title: 'Issued security updates stay available',
    cites: 'CRA Art. 13(9)',
    reads:
      'Each security update released in the support period remains downloadable for at least ten years after release or until the support period ends, whichever is longer.',
    section: 'Article 13',
    phase: 'full',
    metWhen: includes('update-service', 'kept-ten-years'),
    severity: 'major',
    evidence: [
      { type: 'procedure', note: 'release archive' },
      { type: 'url', note: 'update archive' },
      { type: 'contract', note: 'hosting' },
    ],
    serves: [...partly('etsi-5.3-2'), ...informs('cra-a1p2-8')],
  },
  {
    id: 'cra-13-10',
    title: 'Fixing only the latest version',
    cites: 'CRA Art. 13(10)',
    reads:
      'A software maker may remediate only the newest substantially modified version if users of older ones can move to it free of charge and without extra hardware or environment cost.',
    section: 'Article 13',
    phase: 'full',
    metWhen: includes('update-service', 'free-move-to-latest'),
    severity: 'major',
    evidence: [{ type: 'policy', note: 'version support policy' }],
    serves: [...partly('etsi-5.3-3'), ...informs('cra-a1p2-2')],
  },
  {
    id: 'cra-13-11',
    title: 'Warnings on public archives of old versions',
    cites: 'CRA Art. 13(11)',
    reads:
      'Public archives of old software are allowed if users are clearly told about the risk of unsupported versions.',
    section: 'Article 13',
    phase: 'full',
    metWhen: includes('update-service', 'archive-warning'),
    severity: 'minor',
    evidence: [{ type: 'screenshot' }, { type: 'url' }],
  },
];
