import { Form } from '#components/form/form.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { formatCount, formatDate, formatNumber } from '#components/format.ts';
import { Progress } from '#components/ui/progress.tsx';
import { Section } from '#components/ui/section.tsx';
import type { ImpactCount } from '#lib/law/count-impact.ts';
import { atOnce } from '#lib/law/impact.ts';
import { countAction } from './actions.ts';
import { LookAgain } from './look-again.tsx';
import { lookWord } from './look-word.ts';

type Props = {
  tenant: string;
  regulation: string;
  on?: string;
  total: number;
  count: ImpactCount | null;
  mayCount: boolean;
};

/** What the change means for all products when one page cannot look at them: counted in the background, with the sum. */
export function WholeCount({ tenant, regulation, on, total, count, mayCount }: Props) {
  const counting = count !== null && !count.finished;
  return (
    <Section
      title={`All ${formatNumber(total)} products`}
      description={
        count
          ? undefined
          : `A page looks at ${atOnce} products at a time. Counting all of them takes a moment and changes nothing.`
      }
    >
      <div className="stack-3">
        {counting && (
          <>
            <LookAgain />
            <Progress value={count.looked} max={Math.max(count.total, total)} label="Products looked at" showLabel />
          </>
        )}
        {count?.finished && <Sum count={count} />}
        {mayCount && !counting && (
          <Form action={countAction.bind(null, tenant)} aria-label="Count all products">
            <input type="hidden" name="regulation" value={regulation} />
            <input type="hidden" name="on" value={on ?? ''} />
            <SubmitButton variant="secondary">
              {count ? 'Count again' : `Count all ${formatNumber(total)}`}
            </SubmitButton>
          </Form>
        )}
      </div>
    </Section>
  );
}

function Sum({ count: { differ, looked, moves, asOf, old } }: { count: ImpactCount }) {
  return (
    <>
      <p>
        <strong className="font-semibold">
          {differ === 0
            ? `None of ${formatCount(looked, 'product', 'products')} stands differently.`
            : `${formatNumber(differ)} of ${formatCount(looked, 'product stands', 'products stand')} differently.`}
        </strong>{' '}
        <span className="text-ink-3">
          Counted on {formatDate(asOf)}.{old && ' The law or the day is another by now: count again.'}
        </span>
      </p>
      <ul className="text-ink-2">
        {Object.entries(moves)
          .sort(([, left], [, right]) => right - left)
          .map(([move, products]) => {
            const [from = '', to = ''] = move.split(' ');
            return (
              <li key={move}>
                <span className="tabular-nums">{formatNumber(products)}</span>: {lookWord(from)} → {lookWord(to)}
              </li>
            );
          })}
      </ul>
    </>
  );
}
