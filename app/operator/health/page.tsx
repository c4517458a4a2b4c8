import type { Metadata } from 'next';
import { PlainTable } from '#components/table/plain-table.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { DescriptionList } from '#components/ui/description-list.tsx';
import { Section } from '#components/ui/section.tsx';
import { requireOperator } from '#lib/auth/person.ts';
import { maxAttempts } from '#lib/mail/deliver.ts';
import { type Health, readHealth } from '#lib/operator/health.ts';

export const metadata: Metadata = { title: 'Health' };

export default async function HealthPage() {
  await requireOperator('/operator/health');
  const health = await readHealth(maxAttempts);
  return (
    <div className="stack-5">
      {health.holes.length > 0 ? (
        <Banner tone="error" title="The fence between tenants has holes">
          {health.holes.join('; ')}
        </Banner>
      ) : (
        <Banner tone="success" title="The fence between tenants holds" />
      )}
      <Section title="Installation">
        <DescriptionList items={facts(health)} />
      </Section>
      <Section title="Background work" description="Work that is waiting, running or has failed." flush>
        <PlainTable
          bare
          label="Background work"
          rows={health.jobs}
          rowId={({ kind }) => kind}
          empty={<p className="px-4 py-4 text-ink-3 sm:px-5">Nothing waits and nothing failed.</p>}
          columns={[
            {
              id: 'kind',
              header: 'Kind',
              rowHeader: true,
              cell: ({ kind }) => <span className="font-mono">{kind}</span>,
            },
            { id: 'queued', header: 'Waiting', align: 'end', cell: ({ queued }) => queued },
            { id: 'running', header: 'Running', align: 'end', cell: ({ running }) => running },
            { id: 'failed', header: 'Failed', align: 'end', cell: ({ failed }) => failed },
            { id: 'oldest', header: 'Due since', cell: ({ oldest }) => oldest && <DateText value={oldest} time /> },
          ]}
        />
      </Section>
    </div>
  );
}

const facts = (health: Health) => [
  { term: 'Postgres', value: health.database },
  { term: 'People', value: health.people },
  { term: 'Signed in today', value: health.signedIn },
  { term: 'Messages waiting', value: health.mailWaiting },
  { term: 'Messages given up', value: health.mailGivenUp },
  ...(health.oldestMail ? [{ term: 'Oldest of them', value: <DateText value={health.oldestMail} time /> }] : []),
];
