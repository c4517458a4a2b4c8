'use client';
import { DateText } from '#components/ui/date-text.tsx';
import { Icon } from '#components/ui/icon.tsx';
import type { Questionnaire, SectionView } from '#lib/questionnaire/view.ts';
import type { Acts } from './acts.ts';
import { AssignDialog } from './assign-dialog.tsx';
import type { Desk } from './use-desk.ts';

type Props = {
  section: SectionView;
  data: Questionnaire;
  desk: Desk;
  current: string | undefined;
  assign: Acts['assign'];
};

/** The section's name and who looks after it; says why, when it can only be read. */
export function SectionHead({ section, data, desk, current, assign }: Props) {
  const { title, assignee, mine, mayAnswer } = section;
  const place = data.questions.findIndex(({ id }) => id === current) + 1;
  return (
    <div className="mb-5 border-b border-line pb-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className="min-w-0 flex-1 basis-40 font-medium text-ink-2">
          {title}
          <span className="ms-2 font-normal text-ink-3" data-figures>
            {place} of {data.questions.length}
          </span>
        </p>
        {assignee && (
          <p className="flex items-center gap-1.5 text-ink-3">
            <Icon name="person" size={14} />
            <span>
              {mine ? 'Assigned to you' : `Assigned to ${assignee.name}`}
              {assignee.dueOn && (
                <>
                  , by <DateText value={assignee.dueOn} today={data.today} urgency />
                </>
              )}
            </span>
          </p>
        )}
        {data.reader.mayAssign && (
          <AssignDialog
            section={section}
            subject={data.subject}
            assignees={data.assignees}
            assign={assign}
            onSaved={desk.refresh}
          />
        )}
      </div>
      {!mayAnswer && (
        <p className="mt-2 flex items-start gap-2 text-ink-2">
          <Icon name="lock" className="mt-0.5 text-ink-3" />
          {readOnly(section, data)}
        </p>
      )}
    </div>
  );
}

function readOnly({ assignee }: SectionView, { reader }: Questionnaire): string {
  if (!reader.mayAnswer)
    return 'You can read these answers. Changing them takes another role; an admin can give it to you.';
  return assignee
    ? `This section is assigned to ${assignee.name}. You can read it; ask a compliance manager to assign it to you.`
    : 'This section is assigned to nobody. You can read it; ask a compliance manager to assign it to you.';
}
