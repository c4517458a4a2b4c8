import { Disclosure } from '#components/ui/disclosure.tsx';
import { Section } from '#components/ui/section.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';
import type { Regulation } from '#lib/regulations/regulation.ts';

/** The papers it wants, and the clocks it starts. */
export function Documents({ pack: { documents, clocks } }: { pack: Regulation }) {
  return (
    <Section id="documents" className="scroll-mt-20" title={clocks.length > 0 ? 'Documents and clocks' : 'Documents'}>
      <div className="stack-4">
        {documents.length === 0 && <p className="text-ink-3">It wants no document of its own.</p>}
        {documents.map(({ id, name, cites, fields, retention, note }) => (
          <Disclosure key={id} summary={<span className="font-medium text-ink">{name}</span>}>
            <div className="stack-2">
              <CitationChip cites={cites} />
              <ul className="list-disc ps-5 text-ink-2">
                {fields.map((field) => (
                  <li key={field}>{field}</li>
                ))}
              </ul>
              {retention && <p className="text-ink-3">Kept: {retention}</p>}
              {note && <p className="text-ink-3">{note}</p>}
            </div>
          </Disclosure>
        ))}
        {clocks.map(({ event, steps, to }) => (
          <div key={event}>
            <p className="font-medium">{event}</p>
            <ol className="list-decimal ps-5 text-ink-2">
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p className="text-ink-3">To {to}</p>
          </div>
        ))}
      </div>
    </Section>
  );
}
