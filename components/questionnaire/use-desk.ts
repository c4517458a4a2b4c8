'use client';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { notify } from '#components/ui/notify.ts';
import type {
  Fault,
  InheritedAnswer,
  OwnAnswer,
  QuestionEntry,
  Questionnaire,
  QuestionView,
} from '#lib/questionnaire/view.ts';
import type { Acts } from './acts.ts';
import { missingIn } from './missing.ts';
import { settled } from './progress.ts';
import type { Entries, Said, SaveQueue } from './save-queue.ts';
import { shown, useSaveQueue } from './use-save-queue.ts';

export type Opened = { what: 'history' | 'library'; questionId: string } | { what: 'search' | 'keys' } | null;

/** Everything the parts of a questionnaire share: what is typed, what is saved, what is open, and what can be done. */
export type Desk = {
  subject: Questionnaire['subject'];
  today: string;
  /** Who is answering. */
  reader: string;
  index: readonly QuestionEntry[];
  /** Answered or touched during this visit: stays in view though it no longer matters. */
  kept: ReadonlySet<string>;
  queue: SaveQueue;
  entries: Entries;
  opened: Opened;
  open: (opened: Opened) => void;
  shown: (question: QuestionView) => { base: OwnAnswer; said: Said; isDraft: boolean };
  edit: (question: QuestionView, part: Partial<Said>, typing: boolean) => void;
  agree: (questionId: string) => void;
  /** The requirements the answer fails as far as the server knows, with what would mend them. */
  failsOf: (question: QuestionView) => readonly Fault[];
  override: (questionId: string) => void;
  isOverriding: (questionId: string) => boolean;
  openNote: (questionId: string) => void;
  isNoting: (questionId: string) => boolean;
  openHistory: (questionId: string) => void;
  openLibrary: (questionId: string) => void;
  detach: (questionId: string, evidenceId: string) => void;
  refresh: () => void;
  hrefOfInherited: (question: QuestionView, inherited: InheritedAnswer) => string;
  hrefOfEvidence: (evidenceId: string) => string;
};

/** What saves have changed since the page was drawn; a newer page replaces it. */
type Overlay = {
  of: readonly QuestionEntry[];
  index: readonly QuestionEntry[];
  fails: ReadonlyMap<string, readonly Fault[]>;
};

export function useDesk(data: Questionnaire, acts: Acts, paths: Paths, onSaved: () => void): Desk {
  const router = useRouter();
  const [overlay, setOverlay] = useState<Overlay>({ of: data.index, index: data.index, fails: new Map() });
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [overriding, setOverriding] = useState<ReadonlySet<string>>(new Set());
  const [noting, setNoting] = useState<string | null>(null);
  const [opened, open] = useState<Opened>(null);
  const agreed = useRef(new Set<string>());
  const fresh: Overlay = overlay.of === data.index ? overlay : { of: data.index, index: data.index, fails: new Map() };
  const { queue, entries } = useSaveQueue(data, acts, (questionId, reply, said) => {
    const question = data.questions.find(({ id }) => id === questionId);
    const answered = said.value !== null || Boolean(question?.inherited);
    const { standing } = reply;
    const known = new Set(data.index.map(({ id }) => id));
    setOverlay((before) => {
      const base = before.of === data.index ? before : fresh;
      const fails = standing ? new Map(base.fails).set(questionId, standing.fails) : base.fails;
      return { of: data.index, index: settled(base.index, questionId, answered, standing), fails };
    });
    onSaved();
    // A question this page has never heard of came up, or some have gone: only the server can tell.
    if (agreed.current.delete(questionId) || standing?.open.some((id) => !known.has(id))) router.refresh();
  });
  const ofProduct = data.subject.productId !== null;
  return {
    subject: data.subject,
    today: data.today,
    reader: data.reader.name,
    index: fresh.index,
    kept,
    queue,
    entries,
    opened,
    open,
    shown: (question) => shown(question, entries),
    edit(question, part, typing) {
      const { base, said } = shown(question, entries);
      const { value, note, reason } = { ...said, ...part };
      const next = { value, note, reason };
      queue.edit(question.id, base, next, { missing: missingIn(question, next, ofProduct), typing });
      setKept((before) => new Set(before).add(question.id));
      if (part.value === null) setOverriding((before) => new Set([...before].filter((id) => id !== question.id)));
    },
    agree(questionId) {
      agreed.current.add(questionId);
      queue.agree(questionId);
    },
    failsOf: (question) => fresh.fails.get(question.id) ?? failsOnPage(question),
    override: (questionId) => setOverriding((before) => new Set(before).add(questionId)),
    isOverriding: (questionId) => overriding.has(questionId),
    openNote(questionId) {
      setNoting(questionId);
      requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-note="${questionId}"]`)?.focus());
    },
    isNoting: (questionId) => noting === questionId,
    openHistory: (questionId) => open({ what: 'history', questionId }),
    openLibrary: (questionId) => open({ what: 'library', questionId }),
    detach(questionId, evidenceId) {
      acts.detach(questionId, evidenceId).then(
        (refusal) => (refusal ? notify(refusal, { tone: 'error' }) : router.refresh()),
        () => notify('This could not be sent. Check the connection and try again.', { tone: 'error' }),
      );
    },
    refresh: () => router.refresh(),
    hrefOfInherited: ({ id }, { productId }) =>
      productId ? `${paths.questionnaire}/${productId}?question=${id}` : `${paths.organisation}?question=${id}`,
    hrefOfEvidence: (evidenceId) => `${paths.evidence}?open=${evidenceId}`,
  };
}

/** Where things live in this tenant. */
export type Paths = { questionnaire: string; organisation: string; evidence: string; product: string | null };

function failsOnPage({ serves }: QuestionView): Fault[] {
  return serves.flatMap(({ requirements }) => requirements.filter(({ fails }) => fails));
}
