import { describe, expect, it } from 'vitest';
import { type EvidenceState, evidenceState, mayChange } from './evidence.ts';

const today = '2026-11-22';
const [yesterday, tomorrow] = ['2026-11-21', '2026-11-23'];

describe('How evidence stands on a day', () => {
  const cases: [string, string | null, string | null, EvidenceState][] = [
    ['accepted', null, null, 'good'],
    ['accepted', today, null, 'good'],
    ['accepted', yesterday, null, 'good'],
    ['accepted', tomorrow, null, 'not-yet-valid'],
    ['accepted', null, tomorrow, 'good'],
    ['accepted', null, today, 'good'],
    ['accepted', null, yesterday, 'expired'],
    ['accepted', today, today, 'good'],
    ['submitted', null, null, 'waiting'],
    ['submitted', null, yesterday, 'expired'],
    ['submitted', tomorrow, null, 'not-yet-valid'],
    ['rejected', null, null, 'rejected'],
    ['rejected', null, yesterday, 'rejected'],
  ];
  it.each(cases)('%s, from %s until %s: %s', (review, validFrom, validUntil, state) => {
    expect(evidenceState({ review, validFrom, validUntil }, today)).toBe(state);
  });
});

describe('Who may describe or archive a piece', () => {
  it.each([
    ['admin', 'somebody', true],
    ['manager', 'somebody', true],
    ['contributor', 'me', true],
    ['contributor', 'somebody', false],
    ['viewer', 'me', false],
  ] as const)('a %s, when %s added it: %s', (role, uploadedBy, may) => {
    expect(mayChange({ role, personId: 'me' }, { uploadedBy })).toBe(may);
  });
});
