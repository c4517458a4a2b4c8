'use client';
import type { QuestionEntry, Questionnaire } from '#lib/questionnaire/view.ts';
import type { Acts } from './acts.ts';
import { HistoryDialog } from './history-dialog.tsx';
import { KeysHelp } from './keys-help.tsx';
import { LibraryDialog } from './library-dialog.tsx';
import { SearchDialog } from './search-dialog.tsx';
import type { Desk } from './use-desk.ts';

type Props = {
  data: Questionnaire;
  desk: Desk;
  acts: Acts;
  onMove: (to: QuestionEntry) => void;
  keys: { enabled: boolean; onEnable: (enabled: boolean) => void };
};

/** The dialog that is open on the desk, if any. */
export function Opened({ data, desk, acts, onMove, keys }: Props) {
  const { opened } = desk;
  const close = () => desk.open(null);
  if (!opened) return null;
  if (opened.what === 'keys') return <KeysHelp {...keys} onClose={close} />;
  if (opened.what === 'search') {
    const choose = (entry: QuestionEntry) => {
      close();
      onMove(entry);
    };
    return <SearchDialog index={desk.index} sections={data.sections} onChoose={choose} onClose={close} />;
  }
  if (!('questionId' in opened)) return null;
  const question = data.questions.find(({ id }) => id === opened.questionId);
  if (!question) return null;
  if (opened.what === 'history') return <HistoryDialog question={question} load={acts.history} onClose={close} />;
  const attached = () => {
    close();
    desk.refresh();
  };
  return <LibraryDialog question={question} acts={acts} onClose={close} onAttached={attached} />;
}
