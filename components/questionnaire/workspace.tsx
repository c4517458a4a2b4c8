'use client';
import { useEffect, useRef } from 'react';
import { answerable } from '#lib/questionnaire/answerable.ts';
import type { Questionnaire } from '#lib/questionnaire/view.ts';
import type { Acts } from './acts.ts';
import { choicesOf, everyChoice, press } from './choices.ts';
import { OneQuestion } from './one-question.tsx';
import { Opened } from './opened.tsx';
import { neighbour, walkOf } from './progress.ts';
import { QuestionList } from './question-list.tsx';
import { SectionHead } from './section-head.tsx';
import { SectionList } from './section-list.tsx';
import { type Paths, useDesk } from './use-desk.ts';
import { useFresh } from './use-fresh.ts';
import { useKeys } from './use-keys.ts';
import { usePlace } from './use-place.ts';
import { useSingleKeys } from './use-single-keys.ts';
import { WhyPanel } from './why-panel.tsx';
import { WorkBar } from './work-bar.tsx';

type Props = { data: Questionnaire; acts: Acts; paths: Paths; onSaved?: () => void };

/** The desk at which questions are answered: sections, the question, and why it is asked. */
export function Workspace({ data, acts, paths, onSaved = () => {} }: Props) {
  const place = usePlace(data);
  const desk = useDesk(data, acts, paths, onSaved);
  useFresh(() => !desk.queue.isUnsent());
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const question = data.questions.find(({ id }) => id === place.current) ?? data.questions[0];
  const section = data.sections.find(({ topic }) => topic === data.topic);
  const mayAnswer = section?.mayAnswer ?? false;
  const walk = walkOf(answerable(desk.index, data.sections), place.show, desk.kept);
  const next = question && neighbour(walk, desk.index, question.id, 1);
  const previous = question && neighbour(walk, desk.index, question.id, -1);

  const goTo = (to: { id: string; topic: string } | undefined) => {
    if (!to) return;
    desk.queue.flush();
    moved.current = true;
    place.go(to);
  };
  const inherits = question?.inherited && desk.shown(question).said.value === null && !desk.isOverriding(question.id);

  // Whoever moves by key or button is taken to the new question, by eye and by screen reader.
  useEffect(() => {
    if (!moved.current || !question) return;
    moved.current = false;
    if (place.view === 'one') heading.current?.focus({ preventScroll: false });
    else document.querySelector<HTMLElement>(`[data-question="${CSS.escape(question.id)}"] h3`)?.focus();
  }, [question, place.view]);

  useKeys(
    {
      choose(at) {
        const choice = question && choicesOf(question.answer)[at];
        if (!choice || !mayAnswer || inherits) return;
        const { said } = desk.shown(question);
        desk.edit(question, { value: press(question.answer, said.value, choice.value) }, false);
      },
      all() {
        const all = question?.use === 'compliance' ? everyChoice(question.answer) : null;
        if (question && all && mayAnswer && !inherits) desk.edit(question, { value: all }, false);
      },
      next: () => goTo(next),
      previous: () => goTo(previous),
      note: () => question && mayAnswer && desk.openNote(question.id),
      evidence: () => question && mayAnswer && desk.openLibrary(question.id),
      search: () => desk.open({ what: 'search' }),
      help: () => desk.open({ what: 'keys' }),
    },
    singleKeys,
  );

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 lg:grid-cols-[14rem_minmax(0,1fr)] xl:grid-cols-[14rem_minmax(0,1fr)_18rem]">
      <WorkBar {...{ desk, data, place }} onMove={goTo} />
      <nav
        aria-label="Sections"
        className="sticky top-30 max-h-[calc(100dvh-8.5rem)] self-start overflow-y-auto pb-4 max-lg:hidden"
      >
        <SectionList sections={data.sections} index={desk.index} topic={data.topic} hrefOf={place.hrefOf} />
      </nav>
      <div className="min-w-0" aria-busy={place.moving} data-moving={place.moving || undefined}>
        {section && <SectionHead {...{ section, data, desk }} current={question?.id} assign={acts.assign} />}
        {question && place.view === 'one' && (
          <OneQuestion
            {...{ question, desk, mayAnswer, heading, next, previous, walk }}
            onMove={goTo}
            finished={paths.product}
          />
        )}
        {question && place.view === 'list' && (
          <QuestionList
            questions={data.questions}
            current={question.id}
            show={place.show}
            onCurrent={(id) => id !== question.id && place.go({ id, topic: data.topic })}
            {...{ desk, mayAnswer }}
          />
        )}
      </div>
      {question && (
        <aside
          aria-label="About this question"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has only a keyboard scrolls it too
          tabIndex={0}
          className="max-xl:mt-8 max-xl:border-t max-xl:border-line max-xl:pt-6 lg:max-xl:col-start-2 xl:sticky xl:top-30 xl:max-h-[calc(100dvh-8.5rem)] xl:self-start xl:overflow-y-auto xl:pb-6"
        >
          <WhyPanel key={question.id} question={question} today={data.today} />
        </aside>
      )}
      <Opened
        data={data}
        desk={desk}
        acts={acts}
        onMove={goTo}
        keys={{ enabled: singleKeys, onEnable: setSingleKeys }}
      />
    </div>
  );
}
