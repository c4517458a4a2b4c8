import { Disclosure } from '#components/ui/disclosure.tsx';
import { Section } from '#components/ui/section.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';
import type { Regulation } from '#lib/regulations/regulation.ts';

/** What it leaves out, positions it treats apart, and the classes it sorts products into. */
export function Reach({ pack: { exclusions, transitions = [], categories } }: { pack: Regulation }) {
  if (exclusions.length + transitions.length + categories.length === 0) return null;
  return (
    <Section id="reach" className="scroll-mt-20" title="What it reaches">
      <div className="stack-4">
        {exclusions.length > 0 && <Told title="Left out" items={exclusions} />}
        {transitions.length > 0 && <Told title="Treated apart" items={transitions} />}
        {[...Map.groupBy(categories, ({ group }) => group)].map(([group, classes]) => (
          <Disclosure key={group} summary={<span className="font-medium text-ink">{group}</span>}>
            <ul className="stack-1 text-ink-2">
              {classes.map(({ ref, name }) => (
                <li key={ref}>
                  <span className="font-mono text-xs text-ink-3">{ref}</span> {name}
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}

function Told({ title, items }: { title: string; items: readonly { id: string; reads: string; cites: string }[] }) {
  return (
    <div>
      <h3 className="font-medium">{title}</h3>
      <ul className="stack-2">
        {items.map(({ id, reads, cites }) => (
          <li key={id} className="text-ink-2">
            {reads} <CitationChip cites={cites} />
          </li>
        ))}
      </ul>
    </div>
  );
}
