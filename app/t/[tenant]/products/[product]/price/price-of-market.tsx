import type { ReactNode } from 'react';
import { formatCount, formatDate } from '#components/format.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { Section } from '#components/ui/section.tsx';
import { SoftLink } from '#components/ui/soft-link.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';
import { evidenceTypes } from '#lib/evidence/evidence.ts';
import { marketName } from '#lib/markets/market.ts';
import type { ProductPrice } from '#lib/readiness/product-price.ts';

type Props = { tenant: string; productId: string; price: ProductPrice; mayAdd: boolean };

const typeNames: Record<string, string> = evidenceTypes;

/** Everything one more market takes, by name, and the way to add it. */
export function PriceOfMarket({ tenant, productId, price, mayAdd }: Props) {
  const { market, present, regulations, questions, documents, evidence, blockers, reused } = price;
  const name = marketName(market);
  if (present.includes(market)) return <Banner title={`It is placed in ${name} already`} />;
  const by = Map.groupBy(regulations, ({ applies }) => applies);
  const [binding, undecided, others] = [by.get('yes') ?? [], by.get('maybe') ?? [], by.get('no') ?? []];
  return (
    <>
      <Banner
        tone={blockers.length > 0 ? 'warn' : 'info'}
        title={`${name} takes ${formatCount(questions.length, 'new answer', 'new answers')}, ${formatCount(documents.length, 'document', 'documents')} and ${formatCount(evidence.length, 'new kind of evidence', 'new kinds of evidence')}`}
        action={mayAdd && <LinkButton href={`/t/${tenant}/products/${productId}/details`}>Add the market</LinkButton>}
      >
        {formatCount(reused, 'answer you gave serves', 'answers you gave serve')} there too.
        {blockers.length > 0 && ` ${formatCount(blockers.length, 'thing', 'things')} would bar it as answered today.`}
        {undecided.length > 0 &&
          ` Of ${formatCount(undecided.length, 'law', 'laws')} it is not known yet whether it applies: the price may rise.`}
      </Banner>
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        <div className="min-w-0 stack-4">
          <List title="Would bar it" empty="Nothing as answered today.">
            {blockers.map(({ id, title, cites, regulation, dueOn }) => (
              <li key={id}>
                {title} <CitationChip cites={cites} />
                <span className="block text-ink-3">
                  {regulation}
                  {dueOn && `, from ${formatDate(dueOn)}`}
                </span>
              </li>
            ))}
          </List>
          <List title="New answers" empty="None: everything is answered.">
            {questions.map(({ id, ask, ofOrganisation, href }) => (
              <li key={id}>
                {ofOrganisation ? (
                  <SoftLink className="link" href={href}>
                    {ask}
                  </SoftLink>
                ) : (
                  ask
                )}
                {ofOrganisation && <span className="text-ink-3"> Once for all products.</span>}
              </li>
            ))}
          </List>
          <List title="New kinds of evidence" empty="None: what you have would do.">
            {evidence.map((type) => (
              <li key={type}>{typeNames[type] ?? type}</li>
            ))}
          </List>
        </div>
        <div className="min-w-0 stack-4">
          <List title="Laws that come with it" empty="None beyond those it is judged by already.">
            {[...binding, ...undecided].map(({ id, name: label, applies }) => (
              <li key={id} className="flex items-center gap-2">
                <SoftLink className="link" href={`/t/${tenant}/regulations/${id}`}>
                  {label}
                </SoftLink>
                {applies === 'maybe' && <Badge tone="outline">May apply</Badge>}
              </li>
            ))}
          </List>
          {others.length > 0 && (
            <Disclosure
              look="panel"
              summary={`${formatCount(others.length, 'law', 'laws')} there ${others.length === 1 ? 'does' : 'do'} not concern it as answered today`}
            >
              <ul className="flex flex-wrap gap-x-4 gap-y-1">
                {others.map(({ id, name: label }) => (
                  <li key={id}>
                    <SoftLink className="link" href={`/t/${tenant}/regulations/${id}`}>
                      {label}
                    </SoftLink>
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
          <List title="Documents" empty="None.">
            {documents.map(({ name: label, cites }) => (
              <li key={label}>
                {label}{' '}
                {cites.length > 1 ? (
                  <span className="text-ink-3" title={cites.join('\n')}>
                    for {cites.length} laws
                  </span>
                ) : (
                  <CitationChip cites={cites[0] ?? ''} />
                )}
              </li>
            ))}
          </List>
        </div>
      </div>
    </>
  );
}

function List({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) {
  return (
    <Section title={title}>
      {children.length > 0 ? <ul className="stack-2">{children}</ul> : <p className="text-ink-3">{empty}</p>}
    </Section>
  );
}
