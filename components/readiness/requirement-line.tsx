import { formatDate } from '#components/format.ts';
import { TraceOutline } from '#components/trace/trace-outline.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';
import { SeverityMark } from '#components/verdict/severity-mark.tsx';
import { VerdictGlyph } from '#components/verdict/verdict-glyph.tsx';
import type { ExplainedRequirement } from '#lib/readiness/explained.ts';
import { requirementLook, requirementWord } from './requirement-look.ts';

/** What proves something: its name and where it can be seen. */
export type NamedProof = { id: string; title: string; href: string };

type Props = { requirement: ExplainedRequirement; proofs: readonly NamedProof[] };

/** One requirement: how it stands, and folded beneath it what it asks, why it stands so, and what proves it. */
export function RequirementLine({ requirement, proofs }: Props) {
  const { id, title, cites, reads, because, severity, dueOn, state } = requirement;
  const look = requirementLook(requirement);
  return (
    <details id={id} className="group/line scroll-mt-4 border-t border-line first:border-t-0 print:break-inside-avoid">
      <summary className="grid grid-cols-[auto_auto_1fr] items-start gap-x-2 px-4 py-2 hover:bg-wash sm:grid-cols-[auto_auto_1fr_auto] sm:px-5">
        <Icon
          name="chevron-right"
          size={14}
          className="mt-[3px] text-ink-3 transition-transform [details[open]>summary>&]:rotate-90 print:hidden"
        />
        <VerdictGlyph verdict={look} decorative className="mt-[3px]" />
        <span className="min-w-0">
          <span className="font-medium">{title}</span>{' '}
          <span className="inline-block max-w-full align-bottom">
            <CitationChip cites={cites} />
          </span>
        </span>
        <span className="col-start-3 flex flex-wrap items-center gap-x-3 text-xs/5 text-ink-3 sm:col-start-4 sm:justify-end">
          <span>
            {requirementWord(requirement)}
            {dueOn && `, from ${formatDate(dueOn)}`}
          </span>
          {state !== 'not_applicable' && <SeverityMark severity={severity} />}
          <Proven requirement={requirement} />
        </span>
      </summary>
      <div className="stack-3 pt-1 pe-4 pb-4 ps-11 sm:ps-12">
        <p className="max-w-prose text-ink-2">{reads}</p>
        {because.length > 0 && <Why because={because} />}
        {proofs.length > 0 && <Proofs proofs={proofs} />}
      </div>
    </details>
  );
}

function Proven({ requirement: { state, asksProof, proven } }: Pick<Props, 'requirement'>) {
  if (!asksProof || state === 'not_applicable') return null;
  return proven ? <Badge tone="good">Proven</Badge> : <Badge tone="outline">No proof</Badge>;
}

function Why({ because }: { because: ExplainedRequirement['because'] }) {
  return (
    <div className="-ms-[22px]">
      {because.map((reason) => (
        <TraceOutline key={reason.says} node={reason} openDepth={9} />
      ))}
    </div>
  );
}

function Proofs({ proofs }: { proofs: readonly NamedProof[] }) {
  return (
    <p className="text-ink-3">
      Evidence:{' '}
      {proofs.map(({ id, title, href }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={href} className="link">
            {title}
          </a>
        </span>
      ))}
    </p>
  );
}
