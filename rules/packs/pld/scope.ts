import { after, all, any, includes, is, named, not } from '#rules/engine/language.ts';
import type { Exclusion, Phase } from '#rules/engine/pack.ts';
import { operators } from './operators.ts';

export const transposition = '2026-12-09';

export const inScope = all(
  named('pld-market', 'It is made available in the European Union', includes('markets', 'EU'), 'PLD Art. 2'),
  named(
    'pld-product',
    'It is a product: a thing or software, not only a service',
    not(is('product-form', 'service')),
    'PLD Art. 4(1)',
  ),
  named('pld-operator', 'You play a part the directive knows', includes('roles', ...operators), 'PLD Art. 8'),
);

export const exclusions: Exclusion[] = [
  {
    id: 'pld-x-open-source',
    cites: 'PLD Art. 2(2)',
    reads: 'Free and open-source software supplied outside any commercial activity is out.',
    when: all(includes('special-circumstances', 'open-source'), includes('special-circumstances', 'not-commercial')),
  },
];

export const phases: Record<string, Phase> = {
  new: {
    title: 'New liability rules',
    cites: 'PLD Arts. 2(1), 21-22',
    from: '2026-12-10',
    activeWhen: named(
      'pld-new',
      'Some unit is first supplied or put to use after 9 December 2026',
      any(after('last-placed-on', transposition), after('placed-on', transposition)),
    ),
    note: 'Transposition and court practice will vary (confidence medium).',
  },
};
