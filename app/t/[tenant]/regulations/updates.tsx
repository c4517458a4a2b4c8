import { Banner } from '#components/ui/banner.tsx';
import { SoftLink } from '#components/ui/soft-link.tsx';
import type { Waiting } from '#lib/law/waiting.ts';

/** Newer readings that nobody has adopted yet, each with the way to its impact. */
export function Updates({ tenant, waiting }: { tenant: string; waiting: readonly Waiting[] }) {
  if (waiting.length === 0) return null;
  return (
    <Banner
      className="mb-4"
      title={
        waiting.length === 1
          ? 'One regulation has a newer reading'
          : `${waiting.length} regulations have newer readings`
      }
    >
      Your verdicts stay as they are until you adopt them. See what would change:{' '}
      {waiting.map(({ present, newest }, index) => (
        <span key={newest.id}>
          {index > 0 && ', '}
          <SoftLink className="link" href={`/t/${tenant}/regulations/${newest.id}/changes`}>
            {newest.shortTitle} {present ? newest.version : '(new)'}
          </SoftLink>
        </span>
      ))}
      .
    </Banner>
  );
}
