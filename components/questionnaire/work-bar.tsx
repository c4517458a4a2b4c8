'use client';
import { use } from 'react';
import { Dialog } from '#components/ui/dialog.tsx';
import { DialogContext } from '#components/ui/dialog-context.ts';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { Questionnaire } from '#lib/questionnaire/view.ts';
import { sayProgress } from './progress.ts';
import { SaveState } from './save-state.tsx';
import { SectionList } from './section-list.tsx';
import { Segments } from './segments.tsx';
import type { Desk } from './use-desk.ts';
import type { Place } from './use-place.ts';

type Props = {
  desk: Desk;
  data: Questionnaire;
  place: Place;
  onMove: (to: { id: string; topic: string }) => void;
};

/** Always in view: how far it is, whether everything is saved, and which questions are shown. */
export function WorkBar({ desk, data, place, onMove }: Props) {
  const { subject } = data;
  const products = subject.productId === null ? subject.products : null;
  const show = (questionId: string) => {
    const entry = desk.index.find(({ id }) => id === questionId);
    if (entry) onMove(entry);
  };
  return (
    <div className="sticky top-12 z-20 col-span-full -mx-4 mb-5 flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-line bg-paper px-4 py-2 sm:-mx-6 sm:px-6 lg:-mx-8 lg:px-8">
      <SectionSheet desk={desk} data={data} place={place} />
      <p className="min-w-0 flex-1 basis-64 text-pretty max-lg:order-last max-lg:basis-full" data-progress>
        {sayProgress(desk.index, subject.markets, products)}
      </p>
      <div className="max-sm:ms-auto">
        <SaveState entries={desk.entries} onRetry={() => desk.queue.flush()} onShow={show} />
      </div>
      <div className="flex flex-wrap items-center gap-2 max-sm:w-full">
        <Segments
          label="Which questions"
          value={place.show}
          onChange={(value) => place.set({ show: value })}
          options={[
            { value: 'open', label: 'What still matters' },
            { value: 'all', label: 'All' },
          ]}
        />
        <Segments
          label="How to show them"
          value={place.view}
          onChange={(value) => place.set({ view: value })}
          options={[
            { value: 'one', label: 'One by one' },
            { value: 'list', label: 'List' },
          ]}
        />
        <span className="ms-auto flex">
          <IconButton icon="search" label="Find a question (/)" onClick={() => desk.open({ what: 'search' })} />
          <IconButton
            icon="keyboard"
            label="Keyboard (?)"
            className="pointer-coarse:hidden"
            onClick={() => desk.open({ what: 'keys' })}
          />
        </span>
      </div>
    </div>
  );
}

/** The sections on screens without room for a column of them. */
function SectionSheet({ desk, data, place }: Omit<Props, 'onMove'>) {
  const title = data.sections.find(({ topic }) => topic === data.topic)?.title ?? 'Sections';
  return (
    <span className="min-w-0 lg:hidden">
      <Dialog
        trigger={<span className="truncate">{title}</span>}
        triggerIcon="menu"
        triggerLabel={`Sections; now: ${title}`}
        title="Sections"
      >
        <SectionSheetList desk={desk} data={data} place={place} />
      </Dialog>
    </span>
  );
}

function SectionSheetList({ desk, data, place }: Omit<Props, 'onMove'>) {
  const dialog = use(DialogContext);
  return (
    <SectionList
      sections={data.sections}
      index={desk.index}
      topic={data.topic}
      hrefOf={place.hrefOf}
      onGo={() => dialog?.close()}
    />
  );
}
