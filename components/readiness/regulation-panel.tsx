import { formatCount } from '#components/format.ts';
import { TraceOutline } from '#components/trace/trace-outline.tsx';
import { Section } from '#components/ui/section.tsx';
import type { ExplainedRegulation, ExplainedRequirement } from '#lib/readiness/explained.ts';
import { type NamedProof, RequirementLine } from './requirement-line.tsx';

type Props = { regulation: ExplainedRegulation; proofs: ReadonlyMap<string, NamedProof> };

/** One regulation on one product in one market: why it applies, then every requirement with its reasons. */
export function RegulationPanel({ regulation: { requirements, others, scope, standing }, proofs }: Props) {
  const line = (it: ExplainedRequirement) => (
    <RequirementLine key={it.id} requirement={it} proofs={it.proofs.flatMap((id) => proofs.get(id) ?? [])} />
  );
  const applies = standing === 'binds' || standing === 'coming';
  return (
    <div className="stack-6">
      <Section title={applies ? 'Why it applies' : standing === 'undetermined' ? 'Whether it applies' : 'Why not'}>
        <div className="-ms-[22px]">
          {scope.map((reason) => (
            <TraceOutline key={reason.says} node={reason} openDepth={applies ? 1 : 9} />
          ))}
        </div>
      </Section>
      {requirements.length > 0 && (
        <Section title="Requirements" flush>
          {requirements.map(line)}
        </Section>
      )}
      {requirements.length > 0 && others.length > 0 && (
        <Section
          title="Not asked of this product"
          description={`${formatCount(others.length, 'requirement does', 'requirements do')} not concern it.`}
          flush
        >
          {others.map(line)}
        </Section>
      )}
    </div>
  );
}
