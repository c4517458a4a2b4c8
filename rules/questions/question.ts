/** One thing we ask a person, in our words. Screening and compliance questions are the same type. */
export type Question = {
  /** Stable, public, kebab-case. A question whose meaning changes gets a new id. */
  id: string;
  topic: Topic;
  /** `record` facts come from the product's own record (roles, markets, placing dates) and are never asked again. */
  scope: 'product' | 'organisation' | 'record';
  use: 'screening' | 'compliance';
  /** The question itself: one idea, plain words, at most 25 words. */
  ask: string;
  /** Short noun phrase for traces, tables and chips, for example `default password scheme`. */
  label: string;
  /** Why it is asked, one sentence. */
  why: string;
  /** How to find the answer; what the words mean. */
  help?: string;
  /** What a good answer or its note looks like. */
  example?: string;
  answer: AnswerKind;
  /** Evidence types that usually prove it. */
  evidence?: string[];
};

export type Option = { id: string; label: string; help?: string };

export type AnswerKind =
  | { kind: 'yes-no'; mayNotApply?: true }
  | { kind: 'choice'; options: Option[]; mayNotApply?: true }
  /** Several may be picked; `none-of-these`, where offered, excludes the others. */
  | { kind: 'choices'; options: Option[] }
  | { kind: 'number'; unit: string; min?: number; max?: number; mayNotApply?: true }
  /** `mayBeNone` lets a person say there is no such day (still open-ended). */
  | { kind: 'date'; mayBeNone?: string }
  | { kind: 'text'; mayNotApply?: true };

export const topics = {
  product: 'What the product is',
  exclusions: 'Special product groups',
  connectivity: 'Connections and interfaces',
  data: 'Data and privacy',
  privacy: 'Privacy law',
  passwords: 'Passwords and sign-in',
  updates: 'Software updates',
  vulnerabilities: 'Vulnerability handling',
  support: 'Support period',
  cryptography: 'Stored and sent data',
  'attack-surface': 'Protection of the device',
  risk: 'Risk assessment and design',
  documentation: 'Documents and user information',
  conformity: 'Conformity assessment and marking',
  reporting: 'Incident and vulnerability reporting',
  'supply-chain': 'Components and supply chain',
  organisation: 'Your organisation',
  labels: 'Labels and recognised standards',
} as const;

export type Topic = keyof typeof topics;
