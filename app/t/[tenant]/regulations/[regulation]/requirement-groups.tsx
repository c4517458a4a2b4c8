import { formatCount } from '#components/format.ts';
import { DateText } from '#components/ui/date-text.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Section } from '#components/ui/section.tsx';
import { SoftLink } from '#components/ui/soft-link.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';
import { SeverityMark } from '#components/verdict/severity-mark.tsx';
import { verdictWords } from '#components/verdict/verdict.ts';
import { VerdictGlyph } from '#components/verdict/verdict-glyph.tsx';
import { stateLooks } from '#lib/readiness/requirement-states.ts';
import type { ListedRequirement, RegulationPage } from '#lib/regulations/page.ts';
import type { Regulation } from '#lib/regulations/regulation.ts';
import { lookFor } from '../look-for.ts';
import { StandCounts, standingSo } from '../stand-counts.tsx';
import { partId } from './part-id.ts';
import { RequirementFinder } from './requirement-finder.tsx';

type Props = { tenant: string; pack: Regulation; sections: RegulationPage['sections'] };

/** Fewer are simply all there. */
const fewEnough = 12;

/** Everything it asks, by the part of the law it stands in; a long law is folded, and find-in-page still finds it. */
export function RequirementGroups({ tenant, pack, sections }: Props) {
  const total = pack.requirements.length;
  const folds = total > fewEnough && sections.length > 1;
  if (total === 0)
    return (
      <Section id="requirements" className="scroll-mt-20" title="What it asks">
        <p className="text-ink-3">Nothing that products are judged by.</p>
      </Section>
    );
  return (
    <Section
      flush
      id="requirements"
      className="scroll-mt-20"
      title={total === 1 ? 'The one thing it asks' : `The ${total} things it asks`}
    >
      <RequirementFinder total={total} folds={folds}>
        {sections.map((section) => (
          <Part key={section.title} {...{ tenant, pack, section }} open={!folds} />
        ))}
      </RequirementFinder>
    </Section>
  );
}

type PartProps = Omit<Props, 'sections'> & { section: RegulationPage['sections'][number]; open: boolean };

function Part({ tenant, pack, section: { title, requirements, looks }, open }: PartProps) {
  const voluntary = pack.force === 'voluntary';
  return (
    <details
      id={partId(title)}
      open={open}
      data-open={open}
      className="scroll-mt-20 border-t border-line first-of-type:border-t-0"
    >
      <summary className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5 hover:bg-wash sm:px-5">
        <Icon
          name="chevron-right"
          size={14}
          className="text-ink-3 transition-transform [details[open]>summary>&]:rotate-90 print:hidden"
        />
        <h3 className="min-w-0 font-medium">{title || 'What it asks'}</h3>
        <span className="text-ink-3">{formatCount(requirements.length, 'requirement', 'requirements')}</span>
        <span className="ms-auto flex gap-3 text-xs text-ink-2 tabular-nums">
          {stateLooks
            .filter((look) => look !== 'not_applicable' && (looks[look] ?? 0) > 0)
            .map((look) => (
              <span
                key={look}
                className="inline-flex items-center gap-1"
                title={`${formatCount(looks[look] ?? 0, 'requirement', 'requirements')} ${verdictWords[lookFor(look, voluntary)].toLowerCase()} in the worst of your products`}
              >
                <VerdictGlyph verdict={lookFor(look, voluntary)} size={12} decorative />
                {looks[look]}
                <span className="sr-only"> {verdictWords[lookFor(look, voluntary)].toLowerCase()}</span>
              </span>
            ))}
        </span>
      </summary>
      <ul className="border-t border-line">
        {requirements.map((it) => (
          <Line key={it.id} requirement={it} {...{ voluntary }} href={`/t/${tenant}/regulations/${pack.id}/${it.id}`} />
        ))}
      </ul>
    </details>
  );
}

function Line({ requirement, voluntary, href }: { requirement: ListedRequirement; voluntary: boolean; href: string }) {
  const { id, title, cites, reads, severity, starts, ended, elsewhere, products } = requirement;
  return (
    <li
      id={id}
      data-requirement
      className="scroll-mt-20 border-t border-line py-3 ps-4 pe-4 first:border-t-0 target:bg-accent-wash sm:ps-12 sm:pe-5 print:break-inside-avoid"
    >
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <SoftLink href={href} className="link font-medium text-ink">
          {title}
        </SoftLink>
        <CitationChip cites={cites} />
        <span className="ms-auto flex flex-wrap items-center gap-x-3 text-xs text-ink-3">
          <StandCounts {...{ products, voluntary }} href={standingSo(href)} />
          {ended ? (
            <span>
              ended <DateText value={ended} />
            </span>
          ) : (
            starts && (
              <span className="inline-flex items-center gap-1 text-coming">
                <VerdictGlyph verdict="coming" size={12} decorative />
                from <DateText value={starts} />
              </span>
            )
          )}
          <SeverityMark severity={severity} />
        </span>
      </div>
      <p className="mt-1 max-w-prose text-ink-2">{reads}</p>
      {elsewhere > 0 && (
        <p className="text-xs text-ink-3">
          The same answers serve {elsewhere === 1 ? 'one other regulation' : `${elsewhere} other regulations`}.
        </p>
      )}
    </li>
  );
}
