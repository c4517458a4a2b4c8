import { Badge, type Tone } from '#components/ui/badge.tsx';
import { type EvidenceState, evidenceState } from '#lib/evidence/evidence.ts';

type Props = { evidence: { review: string; validFrom: string | null; validUntil: string | null }; today: string };

/** Whether a piece of evidence proves anything today, and if not, why. */
export function EvidenceStateBadge({ evidence, today }: Props) {
  const { tone, words } = states[evidenceState(evidence, today)];
  return <Badge tone={tone}>{words}</Badge>;
}

const states: Record<EvidenceState, { tone: Tone; words: string }> = {
  good: { tone: 'good', words: 'Accepted' },
  waiting: { tone: 'info', words: 'Waiting for review' },
  rejected: { tone: 'bad', words: 'Rejected' },
  expired: { tone: 'bad', words: 'Expired' },
  'not-yet-valid': { tone: 'warn', words: 'Not valid yet' },
};
