import clsx from 'clsx';
import Link from 'next/link';
import { TraceOutline } from '#components/trace/trace-outline.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';
import { SeverityMark } from '#components/verdict/severity-mark.tsx';
import { VerdictGlyph } from '#components/verdict/verdict-glyph.tsx';
import { evidenceTypes } from '#lib/evidence/evidence.ts';
import type { Opened, OpenRequirement } from '#lib/readiness/product-page.ts';
import type { RequirementView } from '#lib/readiness/views.ts';
import { requirementLook, stateWords } from './looks.ts';
import { hrefTo, type Place } from './place.ts';

type Props = {
  here: Opened;
  requirement: RequirementView;
  place: Place;
  asOf: string;
  open: OpenRequirement | null;
};

/** One requirement with its state; opened, what it asks, what decided it, and what proves it. */
export function RequirementRow({ here, requirement, place, asOf, open }: Props) {
  const { id, title, cites, severity, state, proven, dueOn } = requirement;
  return (
    <li id={id} className="scroll-mt-16 border-b border-line last:border-b-0">
      <Link
        href={hrefTo(place, open ? here : { ...here, requirement: id })}
        scroll={false}
        prefetch={false}
        aria-expanded={Boolean(open)}
        className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2 hover:bg-wash"
      >
        <Icon name="chevron-right" size={14} className={clsx('text-ink-3', open && 'rotate-90')} />
        <VerdictGlyph verdict={requirementLook(requirement)} decorative />
        <span className="min-w-0 flex-1 basis-56">
          <span className={clsx(state !== 'not_applicable' ? 'font-medium' : 'text-ink-2')}>{title}</span>{' '}
          <CitationChip cites={cites} />
        </span>
        <span className="flex flex-wrap items-center gap-x-3 text-sm text-ink-2">
          {dueOn && state !== 'not_applicable' && (
            <span>
              from <DateText value={dueOn} today={asOf} />
            </span>
          )}
          {state !== 'not_applicable' && <SeverityMark severity={severity} />}
          {(state === 'met' || state === 'deemed') &&
            (proven ? <Badge tone="good">Proven</Badge> : <Badge tone="warn">Not proven</Badge>)}
          <span className="min-w-24 text-end">{stateWords[state]}</span>
        </span>
      </Link>
      {open && <RequirementPanel open={open} />}
    </li>
  );
}

function RequirementPanel({ open: { reads, note, evidence, because, whole } }: { open: OpenRequirement }) {
  return (
    <div className="stack-3 border-t border-line px-4 py-3 sm:ps-10">
      <p className="max-w-prose">{reads}</p>
      {note && <p className="max-w-prose text-ink-3">{note}</p>}
      <TraceOutline node={because} openDepth={4} />
      {evidence.length > 0 && <p className="text-ink-2">Proven by one of: {evidence.map(sayEvidence).join(', ')}.</p>}
      <Disclosure summary="The whole reasoning">
        <TraceOutline node={whole} openDepth={9} />
      </Disclosure>
    </div>
  );
}

const typeNames: Record<string, string> = evidenceTypes;

function sayEvidence({ type, note }: OpenRequirement['evidence'][number]): string {
  return (typeNames[type] ?? type).toLowerCase() + (note ? ` (${note})` : '');
}
