import { all, type Condition, inForce, named } from '#rules/engine/language.ts';
import type { Exclusion, Milestone, Pack, PackDocument } from '#rules/engine/pack.ts';
import { controllerOrProcessor, personalData } from '#rules/packs/shared/personal-data.ts';
import { offeredInState } from '#rules/packs/shared/us-markets.ts';
import { financialInstitution, hipaaOrganisation, nonprofit } from '#rules/packs/shared/us-privacy.ts';
import { dutiesOfCare } from './duties-of-care.ts';
import { dutiesToPeople } from './duties-to-people.ts';
import { edgeCases, writtenRights } from './remarks.ts';
import { requirementOf } from './requirement-of.ts';
import type { Exempt, StateLaw } from './state-law.ts';

const duties = [...dutiesToPeople, ...dutiesOfCare];

/** The general consumer privacy law of one state as a regulation of its own. */
export function packOf(law: StateLaw): Pack {
  const { code, name, from } = law;
  return {
    id: idOf(law),
    version: law.version ?? '1.0.0',
    title: law.law,
    shortTitle: law.shortTitle,
    citation: [law.cites],
    markets: [`US-${code}`],
    kind: 'law',
    force: 'mandatory',
    authority: authorityOf(code),
    status: from <= '2026-11-22' ? `In force since ${from}` : `Enacted, in force from ${from}`,
    summary: `Whoever does business in ${name} or targets its residents, and is large enough, tells people what happens with their data, serves their rights, keeps the data safe and asks or lets people refuse where it is sensitive, sold or used for advertising. ${law.sensitive === 'strict' ? 'Sensitive data may be used only where strictly needed.' : law.sensitive === 'notice' ? 'Sensitive data needs a notice and a way to refuse.' : 'Sensitive data needs consent first.'}`,
    bound: `Controllers with ${law.sizeReads}; processors by contract. People in their job do not count as consumers.`,
    boundRoles: [],
    effectiveFrom: from,
    milestones: milestonesOf(law),
    inScope: scopeOf(law),
    exclusions: exclusionsOf(law),
    phases: {},
    requirements: duties.filter((it) => it.in(law)).map((it) => requirementOf(it, law)),
    categories: [],
    routes: [],
    routeNames: {},
    documents: documentsOf(law),
    clocks: [
      {
        event: 'request of a person',
        steps: [`${law.answerDays ?? 45} days, one extension with a reason`],
        to: 'the person who asked',
      },
    ],
    penalties: [{ for: 'Each violation', max: `Up to ${law.penalty}`, cites: law.cites }],
    edgeCases,
    pending: law.pending ?? [],
    notes: [
      law.exemptReads,
      `Rights: ${writtenRights(law.rights)}.`,
      `Time to cure: ${law.cure}.`,
      ...(law.minors ? [law.minors] : []),
      ...(law.notes ?? []),
    ],
    verifiedOn: '2026-11-22',
    sources: law.sources,
    confidence: law.confidence,
    confidenceBasis:
      law.confidenceBasis ?? 'Statute as reported by several current secondary sources; changes of 2026 as marked.',
  };
}

export const idOf = ({ code }: StateLaw): string => `us-${code.toLowerCase()}-privacy`;

const exemptions: Record<Exempt, { when: Condition; reads: string }> = {
  nonprofit: { when: nonprofit, reads: 'Nonprofit organisations are out.' },
  glba: { when: financialInstitution, reads: 'Financial institutions under Gramm-Leach-Bliley are out as a whole.' },
  hipaa: { when: hipaaOrganisation, reads: 'HIPAA covered entities and business associates are out as a whole.' },
};

const scopeOf = ({ code, name, size, sizeReads, cites }: StateLaw): Condition =>
  all(
    offeredInState(code, name),
    personalData,
    controllerOrProcessor,
    named(`us-${code.toLowerCase()}-size`, `You reach the size of the law: ${sizeReads}`, size, cites),
  );

const exclusionsOf = (law: StateLaw): Exclusion[] => [
  ...law.exempt.map((it) => ({
    id: `us-${law.code.toLowerCase()}-x-${it}`,
    cites: law.cites,
    ...exemptions[it],
  })),
  ...onceExempt(law),
  ...(law.exclusions ?? []),
];

/** Who was out until a day that is past: today this takes nobody out. */
const onceExempt = ({ code, cites, exemptUntil }: StateLaw): Exclusion[] =>
  (exemptUntil?.who ?? []).map((it) => ({
    id: `us-${code.toLowerCase()}-x-${it}-once`,
    cites,
    reads: `Before ${exemptUntil?.day}: ${exemptions[it].reads}`,
    when: all(inForce(undefined, exemptUntil?.day), exemptions[it].when),
  }));

function milestonesOf(law: StateLaw): Milestone[] {
  const found: Milestone[] = [{ date: law.from, what: 'In force' }, ...(law.milestones ?? [])];
  if (law.signals) found.push({ date: law.signals.from, what: 'Opt-out signals have to be obeyed' });
  if (law.assessments) found.push({ date: law.assessments.from, what: 'High-risk processing has to be assessed' });
  return found.sort((a, b) => a.date.localeCompare(b.date));
}

function documentsOf(law: StateLaw): PackDocument[] {
  const prefix = `us-${law.code.toLowerCase()}`;
  const notice = {
    id: `${prefix}-notice`,
    name: 'Privacy notice for US states',
    cites: law.cites,
    fields: [
      'Kinds of data',
      'Sensitive kinds',
      'Purposes',
      'Kinds sold',
      'Kinds of third parties',
      'Rights by state',
      'Ways to make a request',
      'Appeal',
      'Opt-out link',
      'Handling of opt-out signals',
      'Sale notices (Texas, Louisiana)',
      'Third parties (Rhode Island)',
      'Contact',
      'Date of last change',
      'Training of language models',
    ],
  };
  const assessment = {
    id: `${prefix}-assessment`,
    name: 'Data protection assessment',
    cites: law.cites,
    fields: [
      'Activity',
      'States concerned',
      'Purpose',
      'Benefits',
      'Risks',
      'Safeguards',
      'De-identification',
      'Expectations of people',
      'Context',
      'Conclusion',
      'Author',
      'Date',
    ],
  };
  return law.assessments ? [notice, assessment] : [notice];
}

function authorityOf(code: string): string {
  if (code === 'CO') return 'Attorney General and district attorneys; no general private action';
  if (code === 'NJ') return 'Attorney General and the Division of Consumer Affairs; no general private action';
  return 'Attorney General; no general private action';
}
