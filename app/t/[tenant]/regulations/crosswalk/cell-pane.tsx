import { HowMark } from '#components/crosswalk/how-mark.tsx';
import { SidePane } from '#components/ui/side-pane.tsx';
import { SoftLink } from '#components/ui/soft-link.tsx';
import type { SpineCell, SpineMatrix, SpineRow } from '#lib/regulations/spine.ts';

type Props = { tenant: string; row: SpineRow; cell: SpineCell; spine: SpineMatrix['spine']; closeHref: string };

/** Why the answers to one requirement serve a regulation: each of its requirements with citation and reason. */
export function CellPane({ tenant, row, cell, spine, closeHref }: Props) {
  const name = cell.served[0]?.regulationName ?? '';
  const regulation = cell.served[0]?.regulation ?? '';
  return (
    <SidePane id={`${row.id}/${regulation}`} title={`${row.title}, in ${name}`} closeHref={closeHref}>
      <div className="stack-1">
        <p className="font-mono text-xs text-ink-3">{row.cites}</p>
        <p className="text-ink-2">{row.reads}</p>
        <SoftLink className="link" href={`/t/${tenant}/regulations/${spine.id}/${row.id}`}>
          The answers it rests on
        </SoftLink>
      </div>
      <ul className="stack-4 border-t border-line pt-4">
        {cell.served.map(({ id, title, cites, how, why }) => (
          <li key={id} className="stack-1">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <SoftLink className="link font-medium" href={`/t/${tenant}/regulations/${regulation}/${id}`}>
                {title}
              </SoftLink>
              <HowMark how={how} />
            </p>
            <p className="font-mono text-xs text-ink-3">{cites}</p>
            <p className="text-ink-2">{why}</p>
          </li>
        ))}
      </ul>
    </SidePane>
  );
}
