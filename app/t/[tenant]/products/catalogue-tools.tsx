'use client';
import { useSearchParams } from 'next/navigation';
import { buttonClass } from '#components/ui/button-class.ts';
import { Dropdown } from '#components/ui/dropdown.tsx';
import { Icon } from '#components/ui/icon.tsx';

/** Lists in and out. The export is of the view as it is: same search, filters and order, every page. */
export function CatalogueTools({ tenant, writes }: { tenant: string; writes: boolean }) {
  const search = useSearchParams().toString();
  const entry = 'flex min-h-9 items-center gap-2 rounded-sm px-2 hover:bg-wash';
  return (
    <Dropdown
      align="end"
      label="More"
      triggerClass={buttonClass('secondary', 'icon')}
      trigger={<Icon name="more" />}
      closeOnPress
    >
      <a href={`/t/${tenant}/products/export?${search}`} download className={entry}>
        <Icon name="download" /> Export this view as CSV
      </a>
      {writes && (
        <a href={`/t/${tenant}/products/import`} className={entry}>
          <Icon name="upload" /> Import a list
        </a>
      )}
    </Dropdown>
  );
}
