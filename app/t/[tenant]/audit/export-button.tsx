import { buttonClass } from '#components/ui/button-class.ts';
import { Icon } from '#components/ui/icon.tsx';
import type { AuditFilter } from '#lib/audit/filter.ts';

/** Downloads what the filters show, oldest first. A plain link: the browser saves the file. */
export function ExportButton({ tenant, filter }: { tenant: string; filter: AuditFilter }) {
  const given = Object.entries(filter).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return (
    <a className={buttonClass()} href={`/t/${tenant}/audit/export?${new URLSearchParams(given)}`} download>
      <Icon name="download" /> Export CSV
    </a>
  );
}
