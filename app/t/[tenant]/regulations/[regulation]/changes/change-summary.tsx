import { formatCount } from '#components/format.ts';
import { Section } from '#components/ui/section.tsx';
import type { RegulationChange } from '#lib/regulations/change.ts';

/** How many products change, and which requirements come, go or read differently. */
export function ChangeSummary({ change: { texts, page } }: { change: RegulationChange }) {
  const products = new Set(page.impacts.map(({ productId }) => productId)).size;
  const parts = [
    { title: 'Comes', items: texts.come },
    { title: 'Goes', items: texts.go },
    { title: 'Reads differently', items: texts.differ },
  ].filter(({ items }) => items.length > 0);
  return (
    <Section title="In short">
      <div className="stack-3">
        <p>
          {products === 0
            ? `None of the ${formatCount(page.looked, 'product', 'products')} looked at stands differently.`
            : `${formatCount(products, 'product stands', 'products stand')} differently, of ${page.looked} looked at.`}
        </p>
        {parts.map(({ title, items }) => (
          <div key={title}>
            <h3 className="font-medium">{title}</h3>
            <ul className="list-disc ps-5 text-ink-2">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
