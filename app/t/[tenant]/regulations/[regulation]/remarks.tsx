import { Section } from '#components/ui/section.tsx';
import { isMisread, type Regulation } from '#lib/regulations/regulation.ts';

type Props = {
  pack: Regulation;
  /** What is often misread is told apart, against the dossier. */
  corrected: boolean;
};

/** What may change, what is often misread, and cases at the edge. */
export function Remarks({ pack: { pending, notes: all, edgeCases }, corrected }: Props) {
  const notes = corrected ? all.filter((it) => !isMisread(it)) : all;
  if (pending.length + notes.length + edgeCases.length === 0) return null;
  return (
    <Section id="remarks" className="scroll-mt-20" title="Worth knowing">
      <div className="stack-4">
        {pending.length > 0 && <Told title="What may change" items={pending} />}
        {edgeCases.length > 0 && (
          <div>
            <h3 className="font-medium">At the edge</h3>
            <dl className="stack-2">
              {edgeCases.map((it) => (
                <div key={it.case}>
                  <dt className="text-ink-3">{it.case}</dt>
                  <dd>{it.result}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
        {notes.length > 0 && <Told title="Remarks" items={notes} />}
      </div>
    </Section>
  );
}

function Told({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div>
      <h3 className="font-medium">{title}</h3>
      <ul className="list-disc ps-5 text-ink-2">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
