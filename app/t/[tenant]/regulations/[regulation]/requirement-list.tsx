import { DateText } from '#components/ui/date-text.tsx';
import { Section } from '#components/ui/section.tsx';
import { SoftLink } from '#components/ui/soft-link.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';
import { SeverityMark } from '#components/verdict/severity-mark.tsx';
import type { ListedRequirement, RegulationPage } from '#lib/regulations/page.ts';
import type { Regulation } from '#lib/regulations/regulation.ts';

type Props = { tenant: string; pack: Regulation; sections: RegulationPage['sections'] };

/** Everything it asks, by the part of the law it stands in. */
export function RequirementList({ tenant, pack, sections }: Props) {
  return (
    <Section
      flush
      title={
        pack.requirements.length === 1 ? 'The one thing it asks' : `The ${pack.requirements.length} things it asks`
      }
    >
      {sections.map(({ title, requirements }) => (
        <div key={title} className="border-t border-line first:border-t-0">
          {title && <h3 className="bg-wash px-4 py-2 font-medium text-ink-2 sm:px-5">{title}</h3>}
          <ul>
            {requirements.map((it) => (
              <Line key={it.id} requirement={it} href={`/t/${tenant}/regulations/${pack.id}/${it.id}`} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Line({ requirement, href }: { requirement: ListedRequirement; href: string }) {
  const { title, cites, reads, severity, from, elsewhere } = requirement;
  return (
    <li className="border-t border-line px-4 py-3 first:border-t-0 sm:px-5">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <SoftLink href={href} className="link font-medium text-ink">
          {title}
        </SoftLink>
        <CitationChip cites={cites} />
        <span className="ms-auto flex items-center gap-3 text-xs text-ink-3">
          {from && (
            <span>
              from <DateText value={from} />
            </span>
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
