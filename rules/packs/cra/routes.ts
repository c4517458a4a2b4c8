import { all, any, type Condition, includes, is, named, yes } from '#rules/engine/language.ts';
import type { Route } from '#rules/engine/pack.ts';
import { isCritical, isDefault, isImportantOne, isImportantTwo } from './classes.ts';

export const routeQuestion = 'cra-conformity-route';

export const routeNames: Record<string, string> = {
  A: 'Module A: internal control, declared by the manufacturer itself',
  'B+C': 'Modules B and C: EU-type examination by a notified body, then conformity to type',
  H: 'Module H: full quality assurance approved by a notified body (CE mark plus its number)',
  EUCC: 'European cybersecurity certificate, where a scheme is designated',
};

const importantOneWithStandards = all(isImportantOne, yes('cra-standards-fully-applied'));
const importantAndOpenSource = all(
  includes('special-circumstances', 'open-source'),
  any(isImportantOne, isImportantTwo),
);

const everyRoute = ['A', 'B+C', 'H', 'EUCC'];

/** In the order of the law: the first that fits the product gives the choice. */
export const routes: Route[] = [
  {
    when: importantAndOpenSource,
    options: everyRoute,
    note: 'Art. 32(5): important open-source products may use any route if the technical documentation is public when they are placed on the market.',
  },
  {
    when: isDefault,
    options: everyRoute,
    note: 'Art. 32(1). A certificate counts only where a scheme is designated under Art. 27(9); none was on 6 October 2026.',
  },
  {
    when: importantOneWithStandards,
    options: everyRoute,
    note: 'Art. 32(2), read the other way round: cited standards, common specifications or a certificate are applied in full.',
  },
  {
    when: isImportantOne,
    options: ['B+C', 'H'],
    note: 'Art. 32(2): standards not fully applied, or none cited; the situation on 6 October 2026.',
  },
  {
    when: isImportantTwo,
    options: ['B+C', 'H', 'EUCC'],
    note: "Art. 32(3); a certificate must be at least at level 'substantial'.",
  },
  {
    when: isCritical,
    options: ['B+C', 'H', 'EUCC'],
    note: 'Art. 32(4): certification once a delegated act under Art. 8(1) requires it (none adopted); until then the routes of Art. 32(3).',
  },
];

/** The same choice as `routes`, told route by route, so that a reader sees at once why the chosen one is open or closed. */
export const openRoute: Condition = named(
  'cra-open-route',
  'The chosen route is open to this class of product',
  any(
    named(
      'cra-route-notified-body',
      'A notified body takes part: open to every class',
      is(routeQuestion, 'B+C', 'H'),
      'CRA Art. 32(1)-(4)',
    ),
    all(is(routeQuestion, 'A'), mayDeclareItself()),
    all(is(routeQuestion, 'EUCC'), mayUseCertificate()),
  ),
  'CRA Art. 32',
);

function mayDeclareItself(): Condition {
  return named(
    'cra-route-a',
    'The manufacturer may assess this product alone',
    any(isDefault, importantOneWithStandards, importantAndOpenSource),
    'CRA Art. 32(1), (2), (5)',
  );
}

function mayUseCertificate(): Condition {
  return named(
    'cra-route-eucc',
    'A European certificate may show conformity of this product',
    any(isDefault, importantOneWithStandards, isImportantTwo, isCritical, importantAndOpenSource),
    'CRA Art. 32(1)-(5)',
  );
}
