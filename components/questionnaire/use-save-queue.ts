'use client';
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import type { OwnAnswer, Questionnaire, QuestionView, SaveReply } from '#lib/questionnaire/view.ts';
import type { Acts } from './acts.ts';
import { sessionDrafts } from './drafts.ts';
import { missingIn } from './missing.ts';
import { type Entries, newest, type Said, SaveQueue } from './save-queue.ts';

type Ok = Extract<SaveReply, { ok: true }>;

/** The save queue of one questionnaire, alive as long as its page, and what it says now. */
export function useSaveQueue(
  { subject, reader, questions }: Questionnaire,
  acts: Acts,
  saved: (questionId: string, reply: Ok, said: Said) => void,
): { queue: SaveQueue; entries: Entries } {
  const latest = useRef(saved);
  const [queue] = useState(
    () =>
      new SaveQueue({
        send: acts.save,
        drafts: sessionDrafts(`readymark answers ${reader.memberId} ${subject.productId ?? 'organisation'}`),
        author: reader.name,
        onSaved: (...words) => latest.current(...words),
        isOnline: () => navigator.onLine,
      }),
  );
  const entries = useSyncExternalStore(queue.subscribe, queue.snapshot, queue.snapshot);
  const missing = useEffectEvent((questionId: string, said: Said) => {
    const question = questions.find(({ id }) => id === questionId);
    return question ? missingIn(question, said, subject.productId !== null) : null;
  });

  useEffect(() => {
    latest.current = saved;
  });

  useEffect(() => {
    queue.restore((questionId, said) => missing(questionId, said));
    const online = () => queue.flush();
    const leave = (event: BeforeUnloadEvent) => {
      queue.flush();
      if (queue.isUnsent()) event.preventDefault();
    };
    window.addEventListener('online', online);
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('beforeunload', leave);
      queue.close();
    };
  }, [queue]);

  return { queue, entries };
}

/** What is shown for a question: the draft if there is one, else what stands. */
export function shown(question: QuestionView, entries: Entries): { base: OwnAnswer; said: Said; isDraft: boolean } {
  const entry = entries[question.id];
  const base = newest(question.own, entry?.known);
  return { base, said: entry?.draft ?? base, isDraft: Boolean(entry?.draft) };
}
