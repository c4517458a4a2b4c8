import type { Confidence, Exclusion, Pack, Phase, Requirement, Route } from './pack.ts';
import { sayCondition } from './say-condition.ts';
import type { Labels } from './words.ts';

/** The pack as a lawyer reads it: markdown, every condition in words, nothing left out that decides a verdict. */
export function print(pack: Pack, labels: Labels): string {
  const parts = [
    `# ${pack.title}`,
    identity(pack),
    pack.summary,
    section('Whom it binds', [pack.bound]),
    section('When it applies', sayCondition(pack.inScope, labels)),
    section('When it is mandatory', pack.mandatoryWhen ? sayCondition(pack.mandatoryWhen, labels) : []),
    group('Special positions', pack.transitions ?? [], (it) => exclusion(it, labels, 'Holds when:')),
    group('Outside the regulation', pack.exclusions, (it) => exclusion(it, labels)),
    group('Stages', Object.values(pack.phases), (it) => phase(it, labels)),
    group('Requirements', pack.requirements, (it) => requirement(it, pack, labels)),
    group('Routes to conformity', pack.routes, (it) => route(it, pack, labels)),
    section(
      'Product classes',
      pack.categories.map((it) => `- ${it.ref}, ${it.group}: ${it.name}${bracket(it.hint)}`),
    ),
    section(
      'Documents',
      pack.documents.map((it) => `- ${it.name} [${it.cites}]: ${it.fields.join('; ')}${bracket(it.retention)}`),
    ),
    section(
      'Clocks',
      pack.clocks.map((it) => `- ${it.event}: ${it.steps.join('; ')}. To: ${it.to}`),
    ),
    section(
      'Penalties',
      pack.penalties.map((it) => `- ${it.for}: ${it.max}${cited(it.cites)}`),
    ),
    section(
      'Dates',
      pack.milestones.map((it) => `- ${it.date}: ${it.what}${cited(it.source)}${doubt(it.confidence)}`),
    ),
    section(
      'Edge cases',
      pack.edgeCases.map((it) => `- ${it.case}: ${it.result}${doubt(it.confidence)}`),
    ),
    section(
      'What may change',
      pack.pending.map((it) => `- ${it}`),
    ),
    section(
      'Notes',
      pack.notes.map((it) => `- ${it}`),
    ),
    section(
      'Sources',
      pack.sources.map((it) => `- ${it}`),
    ),
  ];
  return `${parts.filter((it) => it !== '').join('\n\n')}\n`;
}

function identity(pack: Pack): string {
  return [
    `- Pack: ${pack.id} ${pack.version}, compared with its sources on ${pack.verifiedOn}`,
    `- Citation: ${pack.citation.join('; ')}`,
    `- Markets: ${pack.markets.join(', ')}; ${pack.kind}, ${pack.force}; ${pack.status}`,
    ...(pack.effectiveFrom ? [`- Binds from ${pack.effectiveFrom}`] : []),
    ...(pack.repealedOn ? [`- Repealed on ${pack.repealedOn}`] : []),
    `- Authority: ${pack.authority}`,
    `- Confidence: ${pack.confidence}. ${pack.confidenceBasis}`,
  ].join('\n');
}

function exclusion(it: Exclusion, labels: Labels, head = 'Outside when:'): Entry {
  const body = [`${it.reads}${doubt(it.confidence)}`, '', head, ...sayCondition(it.when, labels)];
  return { head: `${it.id}${cited(it.cites)}`, body };
}

function phase(it: Phase, labels: Labels): Entry {
  const body = [
    `Binds from ${it.from}. Reaches the product when:`,
    ...sayCondition(it.activeWhen, labels),
    ...noted(it.note),
  ];
  return { head: `${it.title}${cited(it.cites)}`, body };
}

function requirement(it: Requirement, pack: Pack, labels: Labels): Entry {
  const roles = it.roles ?? pack.boundRoles;
  const stage = it.phase && pack.phases[it.phase]?.title;
  const facts = [
    it.severity,
    roles.length > 0 ? `binds ${roles.map((role) => labels.option('roles', role)).join(', ')}` : 'binds every role',
    ...(stage ? [`stage: ${stage}`] : []),
    ...(it.from ? [`from ${it.from}`] : []),
    ...(it.until ? [`until ${it.until}`] : []),
  ];
  const when = (head: string, condition: Requirement['deemedWhen']) =>
    condition ? ['', head, ...sayCondition(condition, labels)] : [];
  const body = [
    it.reads,
    '',
    `_${facts.join('; ')}_${doubt(it.confidence)}`,
    ...when('Applies when:', it.appliesWhen),
    ...when('Met when:', it.metWhen),
    ...when('Also counts as met when:', it.deemedWhen),
    ...(it.evidence.length > 0
      ? ['', `Proven by one of: ${it.evidence.map((one) => `${one.type}${bracket(one.note)}`).join(', ')}`]
      : []),
    ...noted(it.note),
  ];
  return { head: `${it.id} – ${it.title}${cited(it.cites)}`, body };
}

function route({ options, note, when }: Route, pack: Pack, labels: Labels): Entry {
  const choices = options.map((option) => `${option}${bracket(pack.routeNames[option])}`);
  const body = ['When, and no route above matches:', ...sayCondition(when, labels), ...noted(note)];
  return { head: choices.join(', '), body };
}

type Entry = { head: string; body: string[] };

const section = (head: string, lines: string[]): string =>
  lines.length > 0 ? `## ${head}\n\n${lines.join('\n')}` : '';

function group<T>(head: string, items: readonly T[], entry: (item: T) => Entry): string {
  const entries = items.map(entry).map((it) => `### ${it.head}\n\n${it.body.join('\n')}`);
  return entries.length > 0 ? `## ${head}\n\n${entries.join('\n\n')}` : '';
}

const cited = (it: string | undefined): string => (it ? ` [${it}]` : '');
const bracket = (it: string | undefined): string => (it ? ` (${it})` : '');
const noted = (it: string | undefined): string[] => (it ? ['', `Note: ${it}`] : []);
const doubt = (it: Confidence | undefined): string => (it && it !== 'high' ? ` (confidence: ${it})` : '');
