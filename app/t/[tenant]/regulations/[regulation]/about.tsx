import { capital, formatDate } from '#components/format.ts';
import { DescriptionList } from '#components/ui/description-list.tsx';
import { Section } from '#components/ui/section.tsx';
import { marketName } from '#lib/markets/market.ts';
import { marketsOf, type Regulation } from '#lib/regulations/regulation.ts';

/** Who is bound, where, by whom it is watched over, and how sure we are. */
export function About({ pack }: { pack: Regulation }) {
  const { bound, authority, status, citation, version, verifiedOn, confidence, confidenceBasis, sources } = pack;
  const where = marketsOf(pack).map(marketName).join(', ') || 'Everywhere';
  return (
    <Section title="What it is">
      <DescriptionList
        items={[
          { term: 'Binds', value: bound },
          { term: 'Where', value: where },
          { term: 'Stands', value: status },
          { term: 'Watched by', value: authority },
          { term: 'Text', value: <List items={citation} /> },
          { term: 'Our reading', value: `Version ${version}, checked on ${formatDate(verifiedOn)}` },
          {
            term: 'Confidence',
            value: `${capital(confidence)}. ${confidenceBasis}`,
          },
          { term: 'Sources', value: <List items={sources} /> },
        ]}
      />
    </Section>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className="stack-1">
      {items.map((item) => (
        <li key={item} className="break-words">
          {/^https:\/\//.test(item) ? (
            <a className="link" href={item} target="_blank" rel="noreferrer">
              {new URL(item).hostname}
            </a>
          ) : (
            item
          )}
        </li>
      ))}
    </ul>
  );
}
