import { capital, formatCount, formatDate } from '#components/format.ts';
import { DateText } from '#components/ui/date-text.tsx';
import { DescriptionList } from '#components/ui/description-list.tsx';
import { Section } from '#components/ui/section.tsx';
import { SoftLink } from '#components/ui/soft-link.tsx';
import { marketName } from '#lib/markets/market.ts';
import { beginningOn, firstDay } from '#lib/regulations/life.ts';
import { marketsOf, nextChange, type Regulation } from '#lib/regulations/regulation.ts';

type Props = { tenant: string; pack: Regulation; asOf: string; today: string };

/** Who is bound, where, from when, by whom it is watched over, what comes next, and how sure we are. */
export function Glance({ tenant, pack, asOf, today }: Props) {
  const { bound, authority, status, version, verifiedOn, confidence, repealedOn } = pack;
  const first = firstDay(pack);
  return (
    <Section id="glance" title="At a glance" className="scroll-mt-20">
      <DescriptionList
        items={[
          { term: 'Binds', value: bound },
          { term: 'Where', value: marketsOf(pack).map(marketName).join(', ') || 'Everywhere' },
          ...(first
            ? [{ term: 'Applies from', value: <DateText value={first} today={today} distance="beside" /> }]
            : []),
          ...(repealedOn
            ? [{ term: 'Repealed', value: <DateText value={repealedOn} today={today} distance="beside" /> }]
            : []),
          { term: 'Stands', value: status },
          { term: 'Next change', value: <Next {...{ tenant, pack, asOf, today }} /> },
          { term: 'Watched by', value: authority },
          {
            term: 'Our reading',
            value: (
              <>
                Version {version}, checked by a person on {formatDate(verifiedOn)}.{' '}
                <a className="link" href="#sources">
                  Confidence {confidence === 'high' ? 'high' : capital(confidence).toLowerCase()}
                </a>
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

function Next({ tenant, pack, asOf, today }: Props) {
  const next = nextChange(pack, asOf);
  if (!next) return <>Nothing dated{pack.pending.length > 0 && ', but see what may change below'}.</>;
  const added = beginningOn(pack, next.date).length;
  return (
    <>
      <DateText value={next.date} today={today} className="font-medium" />: {next.what}
      {added > 0 && `. ${formatCount(added, 'requirement begins', 'requirements begin')} then`}.{' '}
      <SoftLink className="link" href={`/t/${tenant}/regulations/${pack.id}/changes?on=${next.date}`}>
        See what it changes for your products
      </SoftLink>
    </>
  );
}
