import Link from 'next/link';
import { Section } from '#components/ui/section.tsx';
import type { RegulationPage } from '#lib/regulations/page.ts';
import type { Regulation } from '#lib/regulations/regulation.ts';

type Props = { tenant: string; pack: Regulation; neighbours: RegulationPage['neighbours'] };

const shown = 12;

/** Regulations whose requirements the same answers serve, the closest first. */
export function Neighbours({ tenant, pack, neighbours }: Props) {
  if (neighbours.length === 0) return null;
  const most = neighbours[0]?.shared ?? 1;
  return (
    <Section
      id="shared"
      className="scroll-mt-20"
      title="Answers shared with"
      description="Requirements here whose answers serve the other as well."
      action={
        <Link prefetch={false} className="link" href={`/t/${tenant}/regulations/crosswalk?spine=${pack.id}`}>
          As a matrix
        </Link>
      }
    >
      <ul className="stack-2">
        {neighbours.slice(0, shown).map(({ id, name, shared }) => (
          <li key={id} className="grid grid-cols-[minmax(0,1fr)_6rem_2rem] items-center gap-3">
            <Link className="link truncate" href={`/t/${tenant}/regulations/${id}`}>
              {name}
            </Link>
            <span aria-hidden className="h-1.5 rounded-full bg-press">
              <span className="block h-full rounded-full bg-accent" style={{ width: `${(100 * shared) / most}%` }} />
            </span>
            <span className="text-end text-ink-3 tabular-nums">{shared}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
