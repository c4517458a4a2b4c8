import { Timeline, type TimelineEvent } from '#components/chart/timeline.tsx';
import { VerdictBar } from '#components/chart/verdict-bar.tsx';
import { YearRuler } from '#components/chart/year-ruler.tsx';
import { TraceOutline } from '#components/trace/trace-outline.tsx';
import { Section } from '#components/ui/section.tsx';
import { ThreeBars } from '#components/verdict/three-bars.tsx';
import { exampleTrace } from './example-trace.ts';

const events: TimelineEvent[] = [
  { date: '2026-12-11', label: 'EN 18031 report, Cam One', kind: 'evidence' },
  { date: '2026-12-18', label: 'Pen test, Door Lock 2', kind: 'evidence' },
  { date: '2027-03-04', label: 'AU smart device rules begin', kind: 'law' },
  { date: '2027-03-20', label: 'Support period ends, Hearo', kind: 'support' },
  { date: '2027-06-11', label: 'CRA: conformity bodies', kind: 'law' },
  { date: '2027-07-01', label: 'US-OR amendment', kind: 'law' },
  { date: '2027-10-30', label: 'ISO 27001 certificate', kind: 'evidence' },
];

export function Overview({ today }: { today: string }) {
  return (
    <div className="stack-6">
      <Section title="Readiness" description="As of today, in the European Union">
        <div className="grid gap-8 lg:grid-cols-2">
          <ThreeBars look="full" answered={78} satisfied={61} proven={40} />
          <VerdictBar
            label="Requirements by verdict"
            counts={{ not_compliant: 3, undetermined: 12, coming: 4, compliant: 31, not_applicable: 9 }}
          />
        </div>
      </Section>
      <Section title="Coming up">
        <Timeline label="The next 12 months" today={today} events={events} />
      </Section>
      <div className="grid gap-6 xl:grid-cols-[3fr_2fr]">
        <Section title="Why not compliant">
          <TraceOutline node={exampleTrace} />
        </Section>
        <Section title="Cyber Resilience Act">
          <YearRuler
            label="Milestones of the Cyber Resilience Act"
            today={today}
            milestones={[
              { date: '2024-12-10', label: 'In force' },
              { date: '2026-06-11', label: 'Conformity assessment bodies are notified' },
              { date: '2026-09-11', label: 'Vulnerabilities and incidents are reported' },
              { date: '2027-12-11', label: 'All other duties apply' },
            ]}
          />
        </Section>
      </div>
    </div>
  );
}
