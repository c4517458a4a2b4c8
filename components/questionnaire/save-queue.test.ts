import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noAnswer, type OwnAnswer, type SaveReply } from '#lib/questionnaire/view.ts';
import type { Draft } from './drafts.ts';
import { type AnswerToSend, type Said, SaveQueue } from './save-queue.ts';

/** A server that answers when told to, and a tab that remembers. */
function desk() {
  const sent: AnswerToSend[] = [];
  const answers: ((reply: SaveReply | Error) => Promise<void>)[] = [];
  const tab = { drafts: {} as Record<string, Draft> };
  let version = 0;
  const queue = new SaveQueue({
    author: 'Ada',
    drafts: { read: () => tab.drafts, write: (drafts) => void Object.assign(tab, { drafts }) },
    onSaved: () => {},
    isOnline: () => true,
    send(answer) {
      sent.push(answer);
      const { promise, resolve, reject } = Promise.withResolvers<SaveReply>();
      answers.push(async (reply) => {
        if (reply instanceof Error) reject(reply);
        else resolve(reply);
        await vi.advanceTimersByTimeAsync(0);
      });
      return promise;
    },
  });
  return {
    queue,
    sent,
    tab,
    answer: (
      reply: SaveReply | Error = { ok: true, version: ++version, updatedAt: '2026-11-22T10:42:00Z', standing: null },
    ) => answers.shift()?.(reply) ?? Promise.reject(new Error('Nothing was sent')),
    edit: (said: Partial<Said>, { typing = false, base = noAnswer as OwnAnswer } = {}) =>
      queue.edit('q', base, { value: null, note: '', reason: '', ...said }, { missing: null, typing }),
    fate: () => queue.snapshot().q?.fate?.is,
  };
}

const theirs: OwnAnswer = { ...noAnswer, value: 'no', version: 4, author: 'Ben' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('An answer on its way to the server', () => {
  it('goes at once when it was chosen, and is forgotten by the tab once saved', async () => {
    const { queue, sent, tab, answer, edit, fate } = desk();
    edit({ value: 'yes' });
    expect(sent).toHaveLength(1);
    expect(tab.drafts.q?.value).toBe('yes');
    expect(queue.isUnsent()).toBe(true);
    await answer();
    expect([fate(), tab.drafts, queue.isUnsent()]).toEqual(['saved', {}, false]);
  });

  it('waits for a pause while somebody types', async () => {
    const { sent, edit } = desk();
    edit({ note: 'a' }, { typing: true });
    await vi.advanceTimersByTimeAsync(600);
    edit({ note: 'ab' }, { typing: true });
    await vi.advanceTimersByTimeAsync(600);
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(sent.map(({ note }) => note)).toEqual(['ab']);
  });

  it('is sent again with the new version when it was changed on the way', async () => {
    const { sent, answer, edit, fate } = desk();
    edit({ value: 'yes' });
    edit({ value: 'no' });
    expect(sent).toHaveLength(1);
    await answer();
    expect(sent[1]).toMatchObject({ value: 'no', version: 1 });
    await answer();
    expect(fate()).toBe('saved');
  });

  it('that goes back to what stands is not sent at all', () => {
    const { queue, sent, edit } = desk();
    const base = { ...noAnswer, value: 'yes', version: 1 };
    edit({ value: 'yes', note: 'x' }, { base, typing: true });
    edit({ value: 'yes' }, { base, typing: true });
    vi.advanceTimersByTime(10_000);
    expect([sent.length, queue.isUnsent()]).toEqual([0, false]);
  });

  it('is kept in the tab and tried again when the server does not answer', async () => {
    const { sent, tab, answer, edit, fate } = desk();
    edit({ value: 'yes' });
    await answer(new Error('Failed to fetch'));
    expect([fate(), tab.drafts.q?.value]).toEqual(['unsent', 'yes']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toHaveLength(2);
    await answer();
    expect(fate()).toBe('saved');
  });

  it('is tried less and less often, at most every half minute', async () => {
    const { sent, answer, edit } = desk();
    edit({ value: 'yes' });
    for (const pause of [2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      await answer(new Error('Failed to fetch'));
      const before = sent.length;
      await vi.advanceTimersByTimeAsync(pause - 1);
      expect(sent).toHaveLength(before);
      await vi.advanceTimersByTimeAsync(1);
      expect(sent).toHaveLength(before + 1);
    }
  });

  it('is taken up by the next page of the tab', async () => {
    const first = desk();
    first.edit({ value: 'yes', note: 'typed offline' }, { typing: true });
    const second = desk();
    second.tab.drafts = first.tab.drafts;
    second.queue.restore(() => null);
    expect(second.sent[0]).toMatchObject({ questionId: 'q', value: 'yes', note: 'typed offline', version: 0 });
  });

  it('is held while something is missing', async () => {
    const { queue, sent, fate } = desk();
    const na = { value: 'na', note: '', reason: '' };
    queue.edit('q', noAnswer, na, { missing: { reason: 'Say why it does not apply.' }, typing: false });
    queue.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([sent.length, fate(), queue.isUnsent()]).toEqual([0, 'held', true]);
  });
});

describe('Two people at the same answer', () => {
  const conflict: SaveReply = { ok: false, reason: 'conflict', theirs };

  it('keeps both texts until one is chosen', async () => {
    const { queue, tab, answer, edit, fate } = desk();
    edit({ value: 'yes' });
    await answer(conflict);
    expect(fate()).toBe('conflict');
    expect(tab.drafts.q?.value).toBe('yes');
    expect(queue.snapshot().q?.fate).toMatchObject({ theirs: { value: 'no', author: 'Ben' } });
  });

  it('theirs: one’s own is dropped and nothing is sent', async () => {
    const { queue, sent, answer, edit } = desk();
    edit({ value: 'yes' });
    await answer(conflict);
    queue.drop('q');
    expect([sent.length, queue.snapshot().q?.known?.value, queue.isUnsent()]).toEqual([1, 'no', false]);
  });

  it('mine: goes over the version that was seen', async () => {
    const { queue, sent, answer, edit } = desk();
    edit({ value: 'yes' });
    await answer(conflict);
    queue.insist('q', 'save');
    expect(sent[1]).toMatchObject({ value: 'yes', version: 4 });
  });

  it('edit: waits for more typing, then goes over the version that was seen', async () => {
    const { queue, sent, answer, edit } = desk();
    edit({ note: 'mine' });
    await answer(conflict);
    queue.insist('q', 'edit');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    edit({ note: 'mine and theirs' }, { base: theirs });
    expect(sent[1]).toMatchObject({ note: 'mine and theirs', version: 4 });
  });
});

describe('An answer that would hide others', () => {
  const hides: SaveReply = { ok: false, reason: 'hides', questions: [{ id: 'r', ask: 'R?' }] };

  it('is sent again only with consent', async () => {
    const { queue, sent, answer, edit, fate } = desk();
    edit({ value: 'no' });
    await answer(hides);
    expect([fate(), sent[0]?.hiding]).toEqual(['hides', 'ask']);
    queue.agree('q');
    expect(sent[1]?.hiding).toBe('allow');
  });

  it('is forgotten without it', async () => {
    const { queue, tab, answer, edit } = desk();
    edit({ value: 'no' });
    await answer(hides);
    queue.drop('q');
    expect([tab.drafts, queue.snapshot().q?.draft]).toEqual([{}, null]);
  });
});
