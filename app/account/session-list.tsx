import { Form } from '#components/form/form.tsx';
import type { FormAction } from '#components/form/form-state.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { browserName } from '#lib/auth/browser-name.ts';
import type { OwnSession } from '#lib/people/account.ts';

type Props = { sessions: readonly OwnSession[]; current: string; end: FormAction };

/** Where a person is signed in, each with the button that ends it. */
export function SessionList({ sessions, current, end }: Props) {
  return (
    <ul className="divide-y divide-line">
      {sessions.map(({ id, userAgent, since, lastSeen }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
          <span className="min-w-0 flex-1">
            <span className="flex flex-wrap items-center gap-2 font-medium">
              {browserName(userAgent)}
              {id === current && <Badge tone="accent">This browser</Badge>}
            </span>
            <span className="block text-ink-3">
              Last used <DateText value={lastSeen} time />, signed in <DateText value={since} time />
            </span>
          </span>
          {id !== current && (
            <Form action={end} aria-label={`End ${browserName(userAgent)}`}>
              <input type="hidden" name="id" value={id} />
              <SubmitButton variant="secondary" size="sm">
                End
              </SubmitButton>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
