import { YearRuler } from '#components/chart/year-ruler.tsx';
import { formatCount } from '#components/format.ts';
import { Section } from '#components/ui/section.tsx';
import { beginningOn } from '#lib/regulations/life.ts';
import { datesOf, type Regulation } from '#lib/regulations/regulation.ts';

/** Its dates to scale, with what each of them adds. */
export function ItsLife({ pack, asOf }: { pack: Regulation; asOf: string }) {
  const dates = datesOf(pack).map(({ date, what }) => {
    const added = beginningOn(pack, date).length;
    return { date, label: added > 0 ? `${what} (${formatCount(added, 'requirement', 'requirements')})` : what };
  });
  return (
    <Section id="dates" className="scroll-mt-20" title="Its life">
      {dates.length > 0 ? (
        <YearRuler label={`Dates of ${pack.shortTitle}`} today={asOf} milestones={dates} />
      ) : (
        <p className="text-ink-3">It has no dates: it holds from always.</p>
      )}
    </Section>
  );
}
