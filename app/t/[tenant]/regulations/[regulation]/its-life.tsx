import { YearRuler } from '#components/chart/year-ruler.tsx';
import { Section } from '#components/ui/section.tsx';
import { today } from '#lib/readiness/today.ts';
import { datesOf, nextChange, type Regulation } from '#lib/regulations/regulation.ts';

/** Its dates to scale, and the way to what the next of them changes. */
export function ItsLife({ tenant, pack }: { tenant: string; pack: Regulation }) {
  const dates = datesOf(pack).map(({ date, what }) => ({ date, label: what }));
  const next = nextChange(pack, today());
  if (dates.length === 0) return null;
  return (
    <Section title="Its life">
      <YearRuler label={`Dates of ${pack.shortTitle}`} today={today()} milestones={dates} />
      {next && (
        <p className="mt-4">
          <a className="link" href={`/t/${tenant}/regulations/${pack.id}/changes?on=${next.date}`}>
            See what the next date changes for your products
          </a>
        </p>
      )}
    </Section>
  );
}
