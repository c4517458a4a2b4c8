import { Section } from '#components/ui/section.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';
import type { Regulation } from '#lib/regulations/regulation.ts';

/** What a breach costs. */
export function Penalties({ pack: { penalties, force } }: { pack: Regulation }) {
  return (
    <Section id="penalties" className="scroll-mt-20" title="Penalties">
      {penalties.length === 0 && (
        <p className="text-ink-3">
          {force === 'voluntary'
            ? 'None of its own: it is voluntary. A contract or a label that asks for it may have some.'
            : 'None that we know of.'}
        </p>
      )}
      <dl className="stack-3">
        {penalties.map((it) => (
          <div key={it.for}>
            <dt className="text-ink-2">{it.for}</dt>
            <dd className="font-medium">{it.max}</dd>
            {it.cites && (
              <dd>
                <CitationChip cites={it.cites} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Section>
  );
}
