'use client';
import clsx from 'clsx';
import { type KeyboardEvent, useState } from 'react';
import { Dialog } from '#components/ui/dialog.tsx';
import { Input } from '#components/ui/input.tsx';
import type { QuestionEntry, SectionView } from '#lib/questionnaire/view.ts';
import { takeFocus } from './take-focus.ts';

type Props = {
  index: readonly QuestionEntry[];
  sections: readonly SectionView[];
  onChoose: (entry: QuestionEntry) => void;
  onClose: () => void;
};

const most = 40;

/** Finds any question of the questionnaire by its words, answered or not. */
export function SearchDialog({ index, sections, onChoose, onClose }: Props) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = index.filter(({ ask }) => words.every((word) => ask.toLowerCase().includes(word))).slice(0, most);
  const titles = new Map(sections.map(({ topic, title }) => [topic, title]));
  const here = found[Math.min(at, found.length - 1)];
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt(Math.max(0, Math.min(found.length - 1, at + step)));
    else if (event.key === 'Enter' && here) onChoose(here);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Find a question" width="lg">
      <div className="stack-3">
        <Input
          ref={takeFocus}
          type="search"
          role="combobox"
          aria-label="Words of the question"
          aria-expanded="true"
          aria-controls="found-questions"
          aria-activedescendant={here ? `found-${here.id}` : undefined}
          placeholder="Password, update, support period …"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={keys}
        />
        <div id="found-questions" role="listbox" aria-label="Questions" className="max-h-[50dvh] overflow-y-auto">
          {found.length === 0 && <p className="px-2 py-6 text-center text-ink-3">No question has these words.</p>}
          {found.map((entry) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the search box above holds the keys
            <div
              key={entry.id}
              id={`found-${entry.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={entry.id === here?.id}
              onClick={() => onChoose(entry)}
              className={clsx(
                'cursor-pointer rounded-sm px-2 py-1.5',
                entry.id === here?.id ? 'bg-accent-wash' : 'hover:bg-wash',
              )}
            >
              <span className="block">{entry.ask}</span>
              <span className="block text-xs text-ink-3">
                {titles.get(entry.topic)}, {entry.answered ? 'answered' : entry.matters ? 'open' : 'not needed'}
              </span>
            </div>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
