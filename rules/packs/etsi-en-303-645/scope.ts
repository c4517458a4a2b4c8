import { all, any, includes, named, yes } from '#rules/engine/language.ts';
import { internetConnectable } from '#rules/packs/shared/connections.ts';

export const makers = ['manufacturer', 'own-brand', 'brand-only'];

/** Consumer IoT of a maker, or any other product whose maker chooses the standard. */
export const inScope = all(
  named('etsi-maker', 'You make the product or sell it as your own', includes('roles', ...makers)),
  any(
    named(
      'consumer-iot',
      'It is a connected product that consumers use',
      all(yes('consumer-use'), internetConnectable),
    ),
    yes('wants-en-303-645'),
  ),
);
