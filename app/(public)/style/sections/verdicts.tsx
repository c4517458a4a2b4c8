import { CitationChip } from '#components/verdict/citation-chip.tsx';
import { SeverityMark } from '#components/verdict/severity-mark.tsx';
import { ThreeBars } from '#components/verdict/three-bars.tsx';
import { type VerdictLook, verdictWords } from '#components/verdict/verdict.ts';
import { VerdictCell } from '#components/verdict/verdict-cell.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { VerdictGlyph } from '#components/verdict/verdict-glyph.tsx';

const all = Object.keys(verdictWords) as VerdictLook[];

export function Verdicts() {
  return (
    <>
      <div className="flex flex-wrap gap-4">
        {all.map((verdict) => (
          <VerdictGlyph key={verdict} verdict={verdict} size={20} />
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        {all.map((verdict) => (
          <VerdictChip key={verdict} verdict={verdict} />
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        {all.map((verdict, index) => (
          <VerdictChip key={verdict} verdict={verdict} size="md">
            {['EU', 'GB', 'US', 'US-CA', 'AU', 'SG', 'IN'][index]}
          </VerdictChip>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <VerdictCell
          label="Cam One, EU"
          verdict="not_compliant"
          numbers={{ answered: 78, satisfied: 61, proven: 40 }}
          blocker="No support period is stated"
          href="/style"
        />
        <VerdictCell
          label="Cam One, GB"
          verdict="compliant"
          numbers={{ answered: 100, satisfied: 100, proven: 92 }}
          href="/style"
        />
        <VerdictCell
          label="Cam One, US"
          verdict="undetermined"
          numbers={{ answered: 34, satisfied: 34, proven: 10 }}
          href="/style"
        />
        <VerdictCell label="Cam One, AU" verdict="coming" note="4 Mar" href="/style" />
        <VerdictCell label="Cam One, US-CA" verdict="not_applicable" />
      </div>
      <ThreeBars look="full" answered={78} satisfied={61} proven={40} className="max-w-md" />
      <div className="flex flex-wrap items-center gap-3">
        <CitationChip cites="Art. 13(8)" href="https://eur-lex.europa.eu" />
        <CitationChip cites="Schedule 1, para. 3" />
        <SeverityMark severity="blocker" />
        <SeverityMark severity="major" />
        <SeverityMark severity="minor" />
      </div>
    </>
  );
}
