import type { Condition, IsoDate } from './language.ts';

export type Severity = 'blocker' | 'major' | 'minor';
export type Confidence = 'high' | 'medium' | 'low';
export type Kind = 'law' | 'standard' | 'scheme' | 'guidance';
export type Force = 'mandatory' | 'voluntary';

/** What one thing a regulation asks comes to: in our words, with its place in the text. */
export type Requirement = {
  /** Stable and public: the id of the legal fact base, for example `cra-13-2`. */
  id: string;
  title: string;
  cites: string;
  /** Our paraphrase; never the legal text. */
  reads: string;
  /** Who it binds; one of these must be among the `roles` answer. Defaults to the pack's `boundRoles`. */
  roles?: string[];
  /** Key of `Pack.phases`. Without one the requirement is always active. */
  phase?: string;
  /** First and last day (exclusive) of the requirement's own life in law. */
  from?: IsoDate;
  until?: IsoDate;
  appliesWhen?: Condition;
  metWhen: Condition;
  /** Another route by which the law counts it as met (a recognised label, a cited standard). */
  deemedWhen?: Condition;
  severity: Severity;
  /** Types of evidence that prove it; any one in date and accepted is enough. */
  evidence: { type: string; note?: string }[];
  /** Ids of `Pack.documents` this feeds. */
  feeds?: string[];
  /** Requirements of other packs (or provisions) the same answers serve. */
  serves?: { requirement: string; how: 'fully' | 'partly' | 'informs' }[];
  /** Section a reader finds it under, for example `Annex I, Part II`. */
  section?: string;
  note?: string;
  confidence?: Confidence;
};

/** A stage of a regulation's application. */
export type Phase = {
  title: string;
  cites: string;
  /** The day its duties bind. Before it they are shown as coming, with readiness already computed. */
  from: IsoDate;
  /** Which products it reaches, whatever the day. */
  activeWhen: Condition;
  note?: string;
};

export type Exclusion = { id: string; cites: string; reads: string; when: Condition; confidence?: Confidence };

/** `notYet`: the position is that the duties do not bind yet. */
export type Transition = Exclusion & { notYet?: true };

export type Milestone = { date: IsoDate; what: string; confidence?: Confidence; source?: string };

/** A product class of the regulation, with what leads to it. */
export type Category = { ref: string; group: string; name: string; hint?: string };

/** A way to show conformity; the first whose condition holds gives the choice. */
export type Route = { when: Condition; options: string[]; note: string };

export type PackDocument = {
  id: string;
  name: string;
  cites: string;
  fields: string[];
  retention?: string;
  note?: string;
};

export type Clock = { event: string; steps: string[]; to: string };

export type Penalty = { for: string; max: string; cites?: string };

export type Pack = {
  id: string;
  /** Semver of our reading; a released version's content hash is pinned. */
  version: string;
  title: string;
  /** Up to 20 characters, for chips and columns. */
  shortTitle: string;
  citation: string[];
  /** Where it binds: `EU`, `GB`, `US-CA`, or `*` for a world-wide standard. */
  markets: string[];
  kind: Kind;
  force: Force;
  /** Where a voluntary scheme is the law all the same, such as a label that one kind of product needs. */
  mandatoryWhen?: Condition;
  authority: string;
  status: string;
  /** What it is, in three sentences at most. */
  summary: string;
  /** Who is bound, in our words. */
  bound: string;
  /** Roles that make a requirement without `roles` of its own active. Empty: any role. */
  boundRoles: string[];
  /** First day any duty can bind; before it the regulation is coming. */
  effectiveFrom?: IsoDate;
  repealedOn?: IsoDate;
  milestones: Milestone[];
  inScope: Condition;
  exclusions: Exclusion[];
  /** Special positions that take nothing out, such as old stock; shown as a remark, the requirements are judged all the same. */
  transitions?: Transition[];
  phases: Record<string, Phase>;
  requirements: Requirement[];
  categories: Category[];
  /** Question that holds the chosen route, when the regulation has routes. */
  routeQuestion?: string;
  routes: Route[];
  routeNames: Record<string, string>;
  documents: PackDocument[];
  clocks: Clock[];
  penalties: Penalty[];
  edgeCases: { case: string; result: string; confidence?: Confidence }[];
  /** What may change, and other remarks a reader should see. */
  pending: string[];
  notes: string[];
  /** A person compared the pack with its sources on this day. */
  verifiedOn: IsoDate;
  sources: string[];
  confidence: Confidence;
  confidenceBasis: string;
};
