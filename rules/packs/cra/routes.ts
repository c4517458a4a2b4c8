import { all, any, type Condition, is, named, not, yes } from '#rules/engine/language.ts';
import type { Route } from '#rules/engine/pack.ts';
import { isCritical, isDefault, isImportantOne, isImportantTwo } from './classes.ts';

export const routeQuestion = 'cra-conformity-route';

export const routeNames: Record<string, string> = {
  A: 'Module A: internal control, declared by the manufacturer itself',
  'B+C': 'Modules B and C: EU-type examination by a notified body, then conformity to type',
  H: 'Module H: full quality assurance approved by a notified body (CE mark plus its number)',
  EUCC: 'European cybersecurity certificate, where a scheme is designated',
};

const everyRoute = ['A', 'B+C', 'H', 'EUCC'];

/** In the order of the law: the first that fits the product gives the choice. */
export const routes: Route[] = [
  {
    when: all(yes('open-source'), any(isImportantOne, isImportantTwo)),
    options: everyRoute,
    note: 'Art. 32(5): important open-source products may use any route if the technical documentation is public when they are placed on the market.',
  },
  {
    when: isDefault,
    options: everyRoute,
    note: 'Art. 32(1). A certificate counts only where a scheme is designated under Art. 27(9); none was on 6 October 2026.',
  },
  {
    when: all(isImportantOne, yes('cra-standards-fully-applied')),
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

/** The chosen route is open to the product: it is among the options of the first route that fits. */
export const openRoute: Condition = named(
  'cra-open-route',
  'The chosen route is open to this class of product',
  any(is(routeQuestion, ...openToAll()), ...routes.map(takenAt)),
  'CRA Art. 32',
);

/** Options every route offers are open whatever the class, also before it is known: together the routes cover every product. */
function openToAll(): string[] {
  return everyRoute.filter((option) => routes.every((route) => route.options.includes(option)));
}

function takenAt(route: Route, place: number): Condition {
  const earlier = routes.slice(0, place).map((it) => not(it.when));
  return all(is(routeQuestion, ...route.options), ...earlier, route.when);
}
