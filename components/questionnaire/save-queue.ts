import type { OwnAnswer, SaveReply } from '#lib/questionnaire/view.ts';
import type { Draft, DraftStore } from './drafts.ts';

export type AnswerValue = NonNullable<OwnAnswer['value']>;
export type Said = Pick<OwnAnswer, 'value' | 'note' | 'reason'>;
export type AnswerToSend = Draft & { questionId: string; hiding: 'ask' | 'allow' };
export type Fields = Partial<Record<'value' | 'note' | 'reason', string>>;

/** Where one answer stands between the person and the server. */
export type Fate =
  | { is: 'waiting' | 'saving' }
  | { is: 'saved'; at: number }
  | { is: 'unsent'; why: 'offline' | 'failed' }
  /** It is not complete; nothing is sent until it changes. */
  | { is: 'held'; fields: Fields }
  | { is: 'conflict'; theirs: OwnAnswer }
  | { is: 'hides'; questions: { id: string; ask: string }[] }
  | { is: 'refused'; why: 'not-found' | 'not-assigned' };

export type Entry = { draft: Draft | null; fate: Fate | null; known: OwnAnswer | null };
export type Entries = Readonly<Record<string, Entry>>;

type Given = {
  send: (answer: AnswerToSend) => Promise<SaveReply>;
  drafts: DraftStore;
  author: string;
  onSaved: (questionId: string, reply: Extract<SaveReply, { ok: true }>, said: Said) => void;
  isOnline?: () => boolean;
};

const typingPause = 700;
const firstRetry = 2_000;
const lastRetry = 30_000;

/**
 * Brings answers to the server one after the other per question: nothing typed is lost on errors, without a connection, or when two
 * edits overtake each other. Knows nothing of React.
 */
export class SaveQueue {
  private entries: Entries = {};
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly flying = new Set<string>();
  private readonly retries = new Map<string, number>();
  private readonly given: Given;

  constructor(given: Given) {
    this.given = given;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): Entries => this.entries;

  /** What a person changed. `check` says what is missing before it may be sent; `typing` waits until they pause. */
  edit(
    questionId: string,
    base: OwnAnswer,
    said: Said,
    { missing, typing }: { missing: Fields | null; typing: boolean },
  ): void {
    const entry = this.entries[questionId];
    const version = entry?.draft?.version ?? base.version;
    const unchanged = !this.flying.has(questionId) && same(said, base);
    this.cancel(questionId);
    if (unchanged) {
      this.put(questionId, { draft: null, fate: null });
      return;
    }
    const fate: Fate = missing ? { is: 'held', fields: missing } : { is: 'waiting' };
    this.put(questionId, { draft: { ...said, version }, fate });
    if (missing) return;
    if (typing) this.later(questionId, typingPause);
    else void this.send(questionId);
  }

  /** Takes up what an earlier page of this tab could not send. `check` as in `edit`. */
  restore(missing: (questionId: string, draft: Draft) => Fields | null): void {
    for (const [questionId, draft] of Object.entries(this.given.drafts.read())) {
      if (this.entries[questionId]?.draft) continue;
      const fields = missing(questionId, draft);
      this.put(questionId, { draft, fate: fields ? { is: 'held', fields } : { is: 'waiting' } });
      if (!fields) void this.send(questionId);
    }
  }

  /** Sends at once whatever waits for a pause or a retry. */
  flush(): void {
    for (const [questionId, { fate }] of Object.entries(this.entries))
      if (fate?.is === 'waiting' || fate?.is === 'unsent') void this.send(questionId);
  }

  /** Stops the clocks; drafts stay in the tab. */
  close(): void {
    this.flush();
    for (const questionId of this.timers.keys()) this.cancel(questionId);
  }

  /** Gives up one's own text: for the other person's, or for what stood before. */
  drop(questionId: string): void {
    const fate = this.entries[questionId]?.fate;
    const known = fate?.is === 'conflict' ? fate.theirs : (this.entries[questionId]?.known ?? null);
    this.cancel(questionId);
    this.put(questionId, { draft: null, fate: null, known });
  }

  /** Saves one's own text over the other person's, which its author has now seen. `edit` leaves it open for more typing. */
  insist(questionId: string, how: 'save' | 'edit'): void {
    const entry = this.entries[questionId];
    if (!entry?.draft || entry.fate?.is !== 'conflict') return;
    const { theirs } = entry.fate;
    this.put(questionId, {
      draft: { ...entry.draft, version: theirs.version },
      fate: { is: 'waiting' },
      known: theirs,
    });
    if (how === 'save') void this.send(questionId);
  }

  /** The person has seen what the answer hides and wants it. */
  agree(questionId: string): void {
    void this.send(questionId, 'allow');
  }

  isUnsent(): boolean {
    return Object.values(this.entries).some(({ draft }) => draft !== null);
  }

  private async send(questionId: string, hiding: 'ask' | 'allow' = 'ask'): Promise<void> {
    const draft = this.entries[questionId]?.draft;
    this.cancel(questionId);
    if (!draft || this.flying.has(questionId)) return;
    this.flying.add(questionId);
    this.put(questionId, { fate: { is: 'saving' } });
    try {
      const reply = await this.given.send({ questionId, ...draft, hiding });
      this.flying.delete(questionId);
      this.retries.delete(questionId);
      this.settle(questionId, draft, reply);
    } catch {
      this.flying.delete(questionId);
      this.retryLater(questionId);
    }
  }

  private settle(questionId: string, sent: Draft, reply: SaveReply): void {
    const draft = this.entries[questionId]?.draft ?? sent;
    if (reply.ok) {
      this.land(questionId, sent, draft, reply);
      return;
    }
    if (!same(draft, sent)) {
      // What was refused has been changed meanwhile: only the newer text counts.
      void this.send(questionId);
      return;
    }
    const { reason } = reply;
    if (reason === 'rejected') this.put(questionId, { fate: { is: 'held', fields: reply.fields } });
    else if (reason === 'conflict') this.put(questionId, { fate: { is: 'conflict', theirs: reply.theirs } });
    else if (reason === 'hides') this.put(questionId, { fate: { is: 'hides', questions: reply.questions } });
    else this.put(questionId, { fate: { is: 'refused', why: reason } });
  }

  private land(questionId: string, sent: Draft, draft: Draft, reply: Extract<SaveReply, { ok: true }>): void {
    const { version, updatedAt } = reply;
    const { value, note, reason } = sent;
    const known: OwnAnswer = { value, note, reason, version, updatedAt, author: this.given.author };
    this.given.onSaved(questionId, reply, sent);
    if (same(draft, sent)) {
      this.put(questionId, { draft: null, known, fate: { is: 'saved', at: Date.parse(updatedAt) } });
      return;
    }
    const held = this.entries[questionId]?.fate?.is === 'held';
    this.put(questionId, { draft: { ...draft, version }, known, ...(!held && { fate: { is: 'waiting' } }) });
    if (!held && !this.timers.has(questionId)) void this.send(questionId);
  }

  private retryLater(questionId: string): void {
    const online = this.given.isOnline?.() ?? true;
    const pause = Math.min(lastRetry, (this.retries.get(questionId) ?? firstRetry / 2) * 2);
    this.retries.set(questionId, pause);
    if (this.entries[questionId]?.fate?.is !== 'held')
      this.put(questionId, { fate: { is: 'unsent', why: online ? 'failed' : 'offline' } });
    this.later(questionId, pause);
  }

  private later(questionId: string, pause: number): void {
    this.cancel(questionId);
    this.timers.set(
      questionId,
      setTimeout(() => {
        this.timers.delete(questionId);
        if (this.entries[questionId]?.fate?.is !== 'held') void this.send(questionId);
      }, pause),
    );
  }

  private cancel(questionId: string): void {
    clearTimeout(this.timers.get(questionId));
    this.timers.delete(questionId);
  }

  private put(questionId: string, change: Partial<Entry>): void {
    const before = this.entries[questionId] ?? { draft: null, fate: null, known: null };
    this.entries = { ...this.entries, [questionId]: { ...before, ...change } };
    const drafts = Object.entries(this.entries).flatMap(([id, { draft }]) => (draft ? [[id, draft] as const] : []));
    this.given.drafts.write(Object.fromEntries(drafts));
    for (const listener of this.listeners) listener();
  }
}

/** Whether two texts say the same. */
export function same(left: Said, right: Said): boolean {
  return (
    JSON.stringify(left.value) === JSON.stringify(right.value) &&
    left.note.trim() === right.note.trim() &&
    left.reason.trim() === right.reason.trim()
  );
}

/** The newer of what the page brought and what was saved since. */
export function newest(fromPage: OwnAnswer, known: OwnAnswer | null | undefined): OwnAnswer {
  return known && known.version >= fromPage.version ? known : fromPage;
}
