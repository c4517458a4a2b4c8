import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import { aeIotSecurityPolicy } from '#rules/packs/ae-iot-security-policy/pack.ts';
import { gsmaIotSecurity } from './pack.ts';

test.for<[string, string[], string[], string]>([
  ['a mobile tracker whose maker follows it', ['mobile-network'], ['gsma-iot-security'], 'binds'],
  ['a mobile tracker whose maker does not', ['mobile-network'], ['none-of-these'], 'not_applicable'],
  ['a Wi-Fi camera', ['radio'], ['gsma-iot-security'], 'not_applicable'],
])('%s: %s', ([, connections, follows, standing]) => {
  const facts = { connections, 'followed-standards': follows };
  expect(assess(gsmaIotSecurity, { asOf: '2026-11-22', facts }).standing).toBe(standing);
});

test.for<[string, string[], string]>([
  ['sold there and followed', ['AE'], 'binds'],
  ['sold elsewhere', ['EU'], 'not_applicable'],
])('the policy of the Emirates, %s: %s', ([, markets, standing]) => {
  const facts = { markets, connections: ['internet-direct'], 'followed-standards': ['ae-iot-security-policy'] };
  expect(assess(aeIotSecurityPolicy, { asOf: '2026-11-22', facts }).standing).toBe(standing);
});
