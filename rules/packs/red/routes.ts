import { all, any, type Condition, includes, is, named, not, yes } from '#rules/engine/language.ts';
import type { Route } from '#rules/engine/pack.ts';
import { cyber, forChildren, moneyPart } from './parts.ts';

export const routeQuestion = 'red-conformity-route';

export const routeNames: Record<string, string> = {
  A: 'Module A: internal production control, declared by the manufacturer itself',
  'B+C': 'Modules B and C: EU-type examination by a notified body, then conformity to type',
  H: 'Module H: full quality assurance approved by a notified body',
};

export const passwordNotSkippable: Condition = named(
  'red-password-not-skippable',
  'Users cannot do without a password where the equipment relies on one',
  includes('access-control', 'password-not-skippable'),
  'Implementing Decision (EU) 2025/138, notices on clauses 6.2.5.1 and 6.2.5.2',
);

export const guardianControl: Condition = named(
  'red-guardian-control',
  'Access control leaves parents or guardians in control',
  includes('child-protection', 'guardian-control-ensured'),
  'Implementing Decision (EU) 2025/138, notice on EN 18031-2 clauses 6.1.3 to 6.1.6',
);

/** The cited standards are applied in full and none of the restrictions bites. */
const presumption = named(
  'red-presumption',
  'The cited EN 18031 parts are applied in full and no restriction of their citation bites',
  all(
    includes('radio-equipment', 'en-18031-fully-applied'),
    passwordNotSkippable,
    any(not(forChildren), guardianControl),
    not(all(moneyPart, yes('software-updatable'))),
  ),
  'Directive 2014/53/EU, Art 17(3)',
);

/** The first that fits gives the choice. */
export const routes: Route[] = [
  {
    when: not(cyber),
    options: ['A', 'B+C', 'H'],
    note: 'Art. 17(2)-(3): Article 3(1) always allows module A; Article 3(2) allows it with radio standards cited in the Official Journal.',
  },
  {
    when: presumption,
    options: ['A', 'B+C', 'H'],
    note: 'Art. 17(3): cited EN 18031 fully applied and no restriction triggered. Updatable equipment that handles money never gets here: clause 6.3.2.4 gives no presumption.',
  },
  { when: cyber, options: ['B+C', 'H'], note: 'Art. 17(4): standards applied in part, not applied, or restricted.' },
];

/** The same choice, told route by route; it is asked only where one of the cybersecurity points applies. */
export const openRoute: Condition = named(
  'red-open-route',
  'The chosen route is open to this equipment',
  any(is(routeQuestion, 'B+C', 'H'), all(is(routeQuestion, 'A'), presumption)),
  'Directive 2014/53/EU, Art 17(3)-(4)',
);
