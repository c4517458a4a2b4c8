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

/** Always in view: whether everything is saved, how far it is, and which questions are shown. A small screen keeps only the first. */
export function WorkBar({ desk, data, place, onMove }: Props) {
  const show = (questionId: string) => {
    const entry = desk.index.find(({ id }) => id === questionId);
    if (entry) onMove(entry);
  };
  return (
    <>
      <div className="sticky top-(--frame-top) z-20 col-span-full -mx-4 flex items-center gap-x-5 gap-y-2 border-b border-line bg-paper px-4 py-2 max-xl:justify-between sm:-mx-6 sm:px-6 lg:-mx-8 lg:px-8 xl:mb-5">
        <SectionSheet desk={desk} data={data} place={place} />
        <div className="min-w-0 flex-1 max-xl:hidden">
          <Progress desk={desk} data={data} />
        </div>
        <SaveState entries={desk.entries} onRetry={() => desk.queue.flush()} onShow={show} />
        <div className="flex items-center gap-2 max-xl:hidden">
          <Views desk={desk} place={place} />
        </div>
      </div>
      <div className="col-span-full my-4 stack-3 xl:hidden">
        <Progress desk={desk} data={data} />
        <div className="flex flex-wrap items-center gap-2">
          <Views desk={desk} place={place} />
        </div>
      </div>
    </>
  );
}

function Progress({ desk, data: { subject, sections, reader } }: Pick<Props, 'desk' | 'data'>) {
  const products = subject.productId === null ? subject.products : null;
  const mine = new Set(sections.filter((section) => section.mine).map(({ topic }) => topic));
  const yours = desk.index.filter(({ matters, topic }) => matters && mine.has(topic)).length;
  return (
    <p className="text-pretty" data-progress>
      {sayProgress(desk.index, subject.markets, products)}
      {!reader.mayAssign && mine.size > 0 && ` In your sections: ${yours}.`}
    </p>
  );
}

function Views({ desk, place }: Pick<Props, 'desk' | 'place'>) {
  return (
    <>
      <Segments
        label="Which questions"
        value={place.show}
        onChange={(value) => place.set({ show: value })}
        options={[
          { value: 'open', label: 'Still matter' },
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
    </>
  );
}

/** The sections on screens without room for a column of them. */
function SectionSheet({ desk, data, place }: Omit<Props, 'onMove'>) {
  const title = data.sections.find(({ topic }) => topic === data.topic)?.title ?? 'Sections';
  return (
    <span className="min-w-0 lg:hidden [&>button]:max-w-full">
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
