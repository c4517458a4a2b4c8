import type { FormAction } from '#components/form/form-state.ts';
import type { Revision } from '#lib/answers/revision.ts';
import type { LibraryItem } from '#lib/questionnaire/library-item.ts';
import type { SaveReply } from '#lib/questionnaire/view.ts';
import type { AnswerToSend } from './save-queue.ts';
import type { Uploads } from './upload-here.tsx';

/** What a questionnaire can ask of the server; the page hands it in, bound to its tenant and subject. */
export type Acts = {
  save: (answer: AnswerToSend) => Promise<SaveReply>;
  history: (questionId: string) => Promise<Revision[]>;
  /** Evidence of the library that fits what is typed, newest first. */
  library: (search: string) => Promise<LibraryItem[]>;
  attach: (questionId: string, evidenceIds: string[]) => Promise<string | null>;
  detach: (questionId: string, evidenceId: string) => Promise<string | null>;
  assign: FormAction;
  uploads: Uploads;
};
