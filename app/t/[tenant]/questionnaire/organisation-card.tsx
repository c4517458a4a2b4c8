import Link from 'next/link';
import { formatCount } from '#components/format.ts';
import { Badge } from '#components/ui/badge.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { Icon } from '#components/ui/icon.tsx';
import type { OrganisationWork } from '#lib/questionnaire/queries.ts';

type Props = { tenant: string; name: string; work: OrganisationWork; today: string };

/** The questions about the organisation as a whole, which every product inherits. */
export function OrganisationCard({ tenant, name, work, today }: Props) {
  return (
    <section className="relative flex flex-wrap items-center gap-x-6 gap-y-3 rounded-lg border border-line bg-sheet px-4 py-4 hover:bg-wash/60 sm:px-5">
      <span className="grid size-10 shrink-0 place-items-center rounded-md border border-line text-ink-3">
        <Icon name="organisation" size={20} />
      </span>
      <div className="min-w-0 flex-1 basis-64">
        <h2 className="text-base font-semibold">
          <Link href={`/t/${tenant}/organisation`} className="after:absolute after:inset-0 after:content-['']">
            About {name}
          </Link>
        </h2>
        <p className="text-ink-3">Answered once, inherited by every product.</p>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {work.mine > 0 && (
          <Badge tone="accent">
            {formatCount(work.mine, 'section', 'sections')} yours
            {work.dueOn && (
              <>
                , by <DateText value={work.dueOn} today={today} />
              </>
            )}
          </Badge>
        )}
        <span className="text-ink-3">{work.answered} answered</span>
        {work.failing > 0 && <span className="text-danger">{formatCount(work.failing, 'fails', 'fail')}</span>}
        <span className={work.open > 0 ? 'font-medium' : 'text-ink-3'}>
          {work.open > 0 ? `${work.open} to answer` : 'Nothing open'}
        </span>
        <Icon name="chevron-right" className="text-ink-3" />
      </div>
    </section>
  );
}
