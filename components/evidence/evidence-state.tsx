import { daysUntil, formatCount } from '#components/format.ts';
import { Badge, type Tone } from '#components/ui/badge.tsx';
import { type EvidenceState, evidenceState, expiresSoonDays } from '#lib/evidence/evidence.ts';

type Props = { evidence: { review: string; validFrom: string | null; validUntil: string | null }; today: string };

/** Whether a piece of evidence proves anything today, and if not, why; with the days it has left when they are few. */
export function EvidenceStateBadge({ evidence, today }: Props) {
  const state = evidenceState(evidence, today);
  const { tone, words } = states[state];
  const left = evidence.validUntil ? daysUntil(evidence.validUntil, today) : undefined;
  const isRunningOut = (state === 'good' || state === 'waiting') && left !== undefined && left <= expiresSoonDays;
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge tone={tone} className="whitespace-nowrap">
        {words}
      </Badge>
      {isRunningOut && (
        <Badge tone="warn" className="whitespace-nowrap tabular-nums">
          {left === 0 ? 'last day' : `${formatCount(left, 'day', 'days')} left`}
        </Badge>
      )}
    </span>
  );
}

const states: Record<EvidenceState, { tone: Tone; words: string }> = {
  good: { tone: 'good', words: 'Accepted' },
  waiting: { tone: 'info', words: 'Waiting for review' },
  rejected: { tone: 'bad', words: 'Rejected' },
  expired: { tone: 'bad', words: 'Expired' },
  'not-yet-valid': { tone: 'warn', words: 'Not valid yet' },
};
