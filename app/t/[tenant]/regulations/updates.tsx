import { Banner } from '#components/ui/banner.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { SoftLink } from '#components/ui/soft-link.tsx';
import type { Waiting } from '#lib/law/waiting.ts';
import { AdoptAll } from './adopt-all.tsx';

type Props = { tenant: string; waiting: readonly Waiting[]; mayAdopt: boolean };

const shown = 6;

/** Newer readings that nobody has adopted yet, each with the way to its impact. */
export function Updates({ tenant, waiting, mayAdopt }: Props) {
  if (waiting.length === 0) return null;
  const many = waiting.length > 1;
  return (
    <Banner
      className="mb-4"
      title={many ? `${waiting.length} regulations have newer readings` : 'One regulation has a newer reading'}
      action={mayAdopt && many && <AdoptAll tenant={tenant} count={waiting.length} />}
    >
      <p>Your verdicts stay as they are until you adopt them. See what would change:</p>
      <Names tenant={tenant} waiting={waiting.slice(0, shown)} />
      {waiting.length > shown && (
        <Disclosure summary={`and ${waiting.length - shown} more`}>
          <Names tenant={tenant} waiting={waiting.slice(shown)} />
        </Disclosure>
      )}
    </Banner>
  );
}

function Names({ tenant, waiting }: Pick<Props, 'tenant' | 'waiting'>) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {waiting.map(({ present, newest }) => (
        <li key={newest.id}>
          <SoftLink className="link" href={`/t/${tenant}/regulations/${newest.id}/changes`}>
            {newest.shortTitle} {present ? newest.version : '(new)'}
          </SoftLink>
        </li>
      ))}
    </ul>
  );
}
