import { Disclosure } from '#components/ui/disclosure.tsx';
import { Section } from '#components/ui/section.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';
import type { Regulation } from '#lib/regulations/regulation.ts';

/** The papers it wants, the clocks it starts and what a breach costs. */
export function Papers({ pack: { documents, clocks, penalties } }: { pack: Regulation }) {
  if (documents.length + clocks.length + penalties.length === 0) return null;
  return (
    <Section title="Papers, clocks and penalties">
      <div className="stack-4">
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
            <p className="text-ink-2">{steps.join('; ')}</p>
            <p className="text-ink-3">To {to}</p>
          </div>
        ))}
        {penalties.map((it) => (
          <div key={it.for}>
            <p className="font-medium">{it.for}</p>
            <p className="text-ink-2">{it.max}</p>
            {it.cites && <CitationChip cites={it.cites} />}
          </div>
        ))}
      </div>
    </Section>
  );
}
