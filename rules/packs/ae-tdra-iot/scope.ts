import { all, any, includes, named } from '#rules/engine/language.ts';
import { relevantConnectable } from '#rules/packs/shared/connections.ts';

export const inScope = all(
  named('ae-market', 'It is offered in the United Arab Emirates', includes('markets', 'AE'), 'Policy 3.3'),
  named(
    'ae-device',
    'It has radio, reaches the internet, or connects to products that can',
    any(includes('connections', 'radio'), relevantConnectable),
    'Policy 6, 7',
  ),
);

export const serviceForOthers = named(
  'ae-service',
  'You provide an IoT service with it to others in the Emirates',
  includes('uae-service', 'for-others'),
  'Policy 7',
);
