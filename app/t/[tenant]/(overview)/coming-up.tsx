import { Timeline } from '#components/chart/timeline.tsx';
import { Section } from '#components/ui/section.tsx';
import type { ComingDay } from '#lib/readiness/coming-up.ts';

type Props = { tenant: string; days: readonly ComingDay[]; asOf: string };

/** The twelve months ahead: law above the line, what runs out below it. */
export function ComingUp({ tenant, days, asOf }: Props) {
  const events = days.map(({ date, kind, label, subject }) => ({
    date,
    kind,
    label,
    href: hrefOf(tenant, kind, subject),
  }));
  return (
    <Section title="Coming up" description="Law above the line; evidence and support that end below it.">
      <Timeline label="The next 12 months" today={asOf} events={events} />
    </Section>
  );
}

function hrefOf(tenant: string, kind: ComingDay['kind'], subject: string): string | undefined {
  if (kind === 'evidence') return `/t/${tenant}/evidence?open=${subject}`;
  return kind === 'support' ? `/t/${tenant}/products/${subject}` : undefined;
}
