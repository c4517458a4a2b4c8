import { Badge, type Tone } from '#components/ui/badge.tsx';
import type { LifeStage } from '#lib/regulations/regulation.ts';

const looks: Record<LifeStage, { tone: Tone; word: string }> = {
  'in force': { tone: 'good', word: 'In force' },
  coming: { tone: 'info', word: 'Coming' },
  repealed: { tone: 'plain', word: 'Repealed' },
};

/** Where a regulation stands in its own life. */
export function StageBadge({ stage }: { stage: LifeStage }) {
  return <Badge tone={looks[stage].tone}>{looks[stage].word}</Badge>;
}
