import { all, any, includes, named } from '#rules/engine/language.ts';
import { internetConnectable } from '#rules/packs/shared/connections.ts';
import { followed } from '#rules/packs/shared/followed.ts';

export const makers = ['manufacturer', 'own-brand', 'brand-only'];

/** Consumer IoT of a maker that follows the standard, or another product that it wants to show it for. */
export const inScope = all(
  followed('etsi-en-303-645'),
  named('etsi-maker', 'You make the product or sell it as your own', includes('roles', ...makers)),
  any(
    named(
      'consumer-iot',
      'It is a connected product that consumers use',
      all(includes('users', 'consumer-use'), internetConnectable),
    ),
    includes('labels-held', 'en-303-645-wanted'),
  ),
);
