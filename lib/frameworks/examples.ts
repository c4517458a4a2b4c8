import { always } from '#rules/engine/language.ts';
import type { About } from './about.ts';
import type { Framework } from './framework.ts';
import { packOf } from './pack-of.ts';

const about: About = {
  ...{ title: 'Acme supplier manual', shortTitle: 'Acme', version: '1.0.0', force: 'voluntary', markets: [] },
};

/** A framework to start from in JSON: one requirement rests on a question we ask already, the other asks its own. */
export const exampleFramework: Framework = {
  pack: {
    ...packOf(about, [], '2026-11-01'),
    authority: 'Acme Retail',
    summary: 'What Acme asks of connected products it sells.',
    sources: ['Acme supplier manual, November 2026'],
    confidenceBasis: 'Read by our own people.',
    inScope: always,
    requirements: [
      {
        ...{ id: 'own-acme-4-2', title: 'No default passwords', cites: 'Supplier manual 4.2', section: 'Passwords' },
        reads: 'Each device leaves the factory with its own password.',
        metWhen: { op: 'is', question: 'password-scheme', anyOf: ['unique-per-device', 'unique-then-changeable'] },
        severity: 'blocker',
        evidence: [{ type: 'test-report' }],
      },
      {
        ...{ id: 'own-acme-7-1', title: 'Component list with each release', cites: 'Supplier manual 7.1' },
        section: 'Updates',
        reads: 'A machine-readable list of components comes with each release.',
        metWhen: { op: 'is', question: 'own-acme-1', anyOf: ['yes'] },
        severity: 'major',
        evidence: [{ type: 'sbom' }],
      },
    ],
  },
  questions: [
    {
      ...{ id: 'own-acme-1', topic: 'conformity', scope: 'product', use: 'compliance' },
      ask: 'Do you send Acme a list of components with each release?',
      label: 'component list for Acme',
      why: 'Acme compares it with its list of known weaknesses.',
      answer: { kind: 'yes-no' },
      evidence: ['sbom'],
    },
  ],
};
