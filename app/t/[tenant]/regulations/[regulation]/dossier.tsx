import { Badge } from '#components/ui/badge.tsx';
import { Section } from '#components/ui/section.tsx';
import type { RegulationPage } from '#lib/regulations/page.ts';

/** Where the dossier this catalogue began with is wrong, dated or silent. */
export function Dossier({ dossier: { name, corrections } }: Pick<RegulationPage, 'dossier'>) {
  if (corrections.length === 0) return null;
  return (
    <Section
      id="dossier"
      className="scroll-mt-20"
      title="Where the dossier differs"
      description={`Against ${name}. What is so counts here.`}
    >
      <dl className="stack-4">
        {corrections.map(({ says, fact, confidence }) => (
          <div key={says} className="stack-1">
            <dt className="text-ink-3">The dossier says: {says}</dt>
            <dd>
              {fact} {confidence !== 'high' && <Badge tone="outline">Confidence {confidence}</Badge>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
