import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import { bank } from '#rules/questions/bank.ts';
import { cra } from './cra/pack.ts';
import published from './typical-camera.json' with { type: 'json' };
import { askAboutCamera, cameraDay, cameraRecord, countCamera, ofOrganisation } from './typical-camera.ts';
import { ukPsti } from './uk-psti/pack.ts';
import { usCaSb327 } from './us-ca-sb327/pack.ts';

test('a consumer camera sold around the world is asked at most 150 questions, half of them once for its maker', () => {
  const { asked, ofOrganisation } = countCamera();
  expect(asked).toBeLessThanOrEqual(150);
  expect(ofOrganisation * 2).toBeGreaterThanOrEqual(asked);
});

test('the published numbers are the counted ones (rules:check -- --pin writes them)', () => {
  expect(countCamera()).toEqual(published);
});

test('the next product of the same maker is asked nothing about the organisation again', () => {
  const again = askAboutCamera(ofOrganisation(askAboutCamera()));
  expect([...again.keys()].filter((id) => bank.get(id)?.scope === 'organisation')).toEqual([]);
});

test.for([cra, ukPsti, usCaSb327])('who has everything in order complies: $id', (pack) => {
  const facts = { ...cameraRecord, ...Object.fromEntries(askAboutCamera()) };
  const { verdict, outlook } = assess(pack, { asOf: cameraDay, facts });
  expect([verdict, outlook.verdict]).toEqual(['compliant', 'compliant']);
});
