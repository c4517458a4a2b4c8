import Link from 'next/link';
import { formatCount, formatDate } from '#components/format.ts';
import { Section } from '#components/ui/section.tsx';
import { ThreeBars } from '#components/verdict/three-bars.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { VerdictGlyph } from '#components/verdict/verdict-glyph.tsx';
import type { ExplainedRegulation, ExplainedRequirement } from '#lib/readiness/explained.ts';
import { regulationLook, shares, standingWords } from './regulation-words.ts';
import { requirementLook, requirementWord } from './requirement-look.ts';

type Props = { regulation: ExplainedRegulation; href: string };

const mostShown = 6;

/** One regulation in short: verdict, numbers, what is not met, and the way to every requirement. */
export function RegulationSummary({ regulation, href }: Props) {
  const { title, name, numbers, requirements, voluntary, standing, nextOn } = regulation;
  const lacking = requirements.filter(({ state }) => state !== 'met' && state !== 'deemed');
  return (
    <Section
      level={3}
      title={title}
      description={`${voluntary ? 'Voluntary. ' : ''}${standingWords[standing]}${nextOn ? `, more from ${formatDate(nextOn)}` : ''}.`}
      action={<VerdictChip verdict={regulationLook(regulation)} size="md" />}
    >
      {numbers.total > 0 && <ThreeBars look="full" {...shares(numbers)} className="mb-4 max-w-md" />}
      {lacking.length > 0 && <Lacking requirements={lacking} href={href} />}
      <Link href={href} prefetch={false} className="link inline-block leading-6">
        {requirements.length > 0
          ? `${formatCount(requirements.length, 'requirement', 'requirements')} of ${name}, with reasons`
          : `Why ${name} does not apply`}
      </Link>
    </Section>
  );
}

function Lacking({ requirements, href }: { requirements: readonly ExplainedRequirement[]; href: string }) {
  const more = requirements.length - mostShown;
  return (
    <ul className="mb-3 space-y-1">
      {requirements.slice(0, mostShown).map((it) => (
        <li key={it.id} className="flex items-start gap-2">
          <VerdictGlyph verdict={requirementLook(it)} decorative className="mt-[3px]" />
          <span className="min-w-0">
            <Link href={`${href}#${it.id}`} prefetch={false} className="hover:underline">
              {it.title}
            </Link>{' '}
            <span className="text-ink-3">{requirementWord(it)}</span>
          </span>
        </li>
      ))}
      {more > 0 && <li className="ps-[22px] text-ink-3">and {more} more</li>}
    </ul>
  );
}
