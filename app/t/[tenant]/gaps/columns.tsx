import type { Column } from '#components/table/column.ts';
import { RowControls } from '#components/table/row-controls.tsx';
import { Badge, type Tone } from '#components/ui/badge.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { SeverityMark } from '#components/verdict/severity-mark.tsx';
import type { GapKind } from '#lib/gaps/gap.ts';
import { actOf, gapHref, kindNames } from '#lib/gaps/gap-href.ts';
import type { GapRow } from '#lib/gaps/queries.ts';

const tones: Record<GapKind, Tone> = { answer: 'info', change: 'bad', prove: 'warn' };

/** What is missing, what it unblocks, who closes it by when, and the one button that does it. */
export function gapColumns(tenant: string, today: string, mayAct: boolean): Column<GapRow>[] {
  return [
    {
      id: 'question',
      header: 'What is missing',
      rowHeader: true,
      sortable: true,
      width: '24rem',
      cell: ({ ask, label, kind, requirementTitles }) => (
        <span title={requirementTitles.join('\n')}>
          <span className="font-medium">{kind === 'prove' ? `Prove: ${label}` : ask}</span>{' '}
          <Badge tone={tones[kind]}>{kindNames[kind]}</Badge>
        </span>
      ),
    },
    { id: 'product', header: 'Product', sortable: true, cell: ({ productName }) => productName },
    { id: 'unblocks', header: 'Unblocks', cell: ({ markets }) => markets.join(', ') },
    {
      id: 'regulations',
      header: 'Regulations',
      cell: ({ regulationNames }) => <span className="text-ink-2">{regulationNames.join(', ')}</span>,
    },
    { id: 'severity', header: 'Severity', cell: ({ severity }) => <SeverityMark severity={severity} /> },
    {
      id: 'owner',
      header: 'Owner',
      cell: ({ ownerName, assigned }) =>
        ownerName ? (
          <span title={assigned ? 'The section is assigned to them' : 'Owns the product'}>{ownerName}</span>
        ) : (
          <span className="text-ink-3">Nobody</span>
        ),
    },
    {
      id: 'due',
      header: 'Due',
      sortable: true,
      cell: ({ dueOn }) => (dueOn ? <DateText value={dueOn} today={today} urgency /> : 'Now'),
    },
    {
      id: 'act',
      header: 'Act',
      hideHeader: true,
      fixed: true,
      align: 'end',
      cell: (gap) =>
        mayAct && (
          <RowControls>
            <LinkButton href={gapHref(tenant, gap)} size="sm" prefetch={false}>
              {actOf[gap.kind]}
              <span className="sr-only">
                : {gap.label}, {gap.productName}
              </span>
            </LinkButton>
          </RowControls>
        ),
    },
  ];
}
