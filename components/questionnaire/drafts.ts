import type { AnswerValue } from './save-queue.ts';

/** What a person has typed or chosen and the server does not have yet, with the version it was based on. */
export type Draft = { value: AnswerValue | null; note: string; reason: string; version: number };

export type DraftStore = { read: () => Record<string, Draft>; write: (drafts: Record<string, Draft>) => void };

/** Keeps drafts in this tab until they are saved, so that a reload or a lost connection loses nothing. */
export function sessionDrafts(key: string): DraftStore {
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
        return kept && typeof kept === 'object' ? (kept as Record<string, Draft>) : {};
      } catch {
        return {};
      }
    },
    write(drafts) {
      try {
        if (Object.keys(drafts).length === 0) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(drafts));
      } catch {
        // A full or forbidden store must not stop anybody from answering: the draft still lives in memory.
      }
    },
  };
}
