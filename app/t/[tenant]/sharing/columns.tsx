import type { FormAction } from '#components/form/form-state.ts';
import type { Column } from '#components/table/column.ts';
import { Badge } from '#components/ui/badge.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import type { ShareRow } from '#lib/shares/queries.ts';
import { type ShareState, shareState } from '#lib/shares/share.ts';
import { RevokeButton } from './revoke-button.tsx';

export const shareColumns = (now: Date, revoke: FormAction): Column<ShareRow>[] => [
  { id: 'name', header: 'For', rowHeader: true, cell: ({ name }) => <span className="font-medium">{name}</span> },
  { id: 'state', header: 'State', cell: (row) => <State state={shareState(row, now)} /> },
  {
    id: 'products',
    header: 'Products',
    cell: ({ products, snapshot }) => (
      <>
        <ProductNames names={products.map(({ name }) => name)} />
        {snapshot !== null && <span className="block text-xs text-ink-3">Frozen: {snapshot}</span>}
      </>
    ),
  },
  { id: 'markets', header: 'Markets', cell: ({ markets }) => markets.join(', ') },
  {
    id: 'guards',
    header: 'Protection',
    cell: ({ hasPassphrase, downloads }) =>
      `${hasPassphrase ? 'Passphrase' : 'No passphrase'}, downloads ${downloads ? 'on' : 'off'}`,
  },
  { id: 'expires', header: 'Until', cell: ({ expiresAt }) => <DateText value={expiresAt} today={now.toISOString()} /> },
  { id: 'views', header: 'Views', align: 'end', cell: ({ views }) => <span className="tabular-nums">{views}</span> },
  {
    id: 'fetched',
    header: 'Downloads',
    align: 'end',
    cell: ({ fetched, downloads }) => <span className="tabular-nums">{downloads ? fetched : '–'}</span>,
  },
  {
    id: 'last',
    header: 'Last view',
    cell: ({ lastViewedAt }) =>
      lastViewedAt ? <DateText value={lastViewedAt} time today={now.toISOString()} /> : 'Not opened yet',
  },
  {
    id: 'revoke',
    header: 'Revoke',
    hideHeader: true,
    align: 'end',
    cell: (row) =>
      shareState(row, now) === 'open' ? <RevokeButton id={row.id} name={row.name} revoke={revoke} /> : null,
  },
];

function State({ state }: { state: ShareState }) {
  if (state === 'open') return <Badge tone="good">Open</Badge>;
  return <Badge tone={state === 'expired' ? 'warn' : 'plain'}>{state === 'expired' ? 'Expired' : 'Revoked'}</Badge>;
}

function ProductNames({ names }: { names: string[] }) {
  const [first, second, ...more] = names;
  const shown = [first, second].filter(Boolean).join(', ');
  return <span title={names.join(', ')}>{more.length > 0 ? `${shown} and ${more.length} more` : shown}</span>;
}
