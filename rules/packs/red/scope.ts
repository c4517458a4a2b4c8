import { all, type Condition, includes, named } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { operators } from './roles.ts';

/** The Union and the EEA states in which the directive is law. */
export const markets = ['EU', 'NO', 'IS', 'LI'];

export const inScope: Condition = all(
  named('red-radio', 'It emits or receives radio waves on purpose', includes('connections', 'radio'), 'Art 2(1)(1)'),
  named('red-market', 'It is made available in the EU or another EEA state', includes('markets', ...markets), 'Art 1'),
  named('red-operator', 'You play a part the directive knows', includes('roles', ...operators), 'Arts 10-14'),
);

const special = (option: string): Condition => includes('special-products', option);

export const exclusions: Exclusion[] = [
  {
    id: 'red-x-marine',
    cites: 'Directive 2014/53/EU, Art 1(2), Annex I point 2',
    reads: 'Marine equipment under Directive 2014/90/EU is left to that directive.',
    when: special('marine-equipment'),
  },
  {
    id: 'red-x-state-security',
    cites: 'Directive 2014/53/EU, Art 1(3)',
    reads: 'Equipment used only for public security, defence or state security is out.',
    when: special('defence-only'),
  },
  {
    id: 'red-x-amateur',
    cites: 'Directive 2014/53/EU, Annex I point 1',
    reads:
      'Kits and self-built or modified equipment of radio amateurs, when not made available on the market, are out.',
    when: special('radio-amateur-kit'),
  },
  {
    id: 'red-x-evaluation-kit',
    cites: 'Directive 2014/53/EU, Annex I point 4',
    reads: 'Custom-built evaluation kits for professionals, used only in research and development facilities, are out.',
    when: special('custom-evaluation-kit'),
  },
];
