import { buttonClass } from '#components/ui/button-class.ts';
import { Confirm } from '#components/ui/confirm.tsx';
import { Icon } from '#components/ui/icon.tsx';
import type { Regulation } from '#lib/regulations/regulation.ts';
import { retireAction } from './actions.ts';

type Props = { tenant: string; pack: Regulation; mayRetire: boolean };

/** What can be done with a framework of one's own: take it along as a file, and take it out of use. */
export function FrameworkActions({ tenant, pack: { id, shortTitle }, mayRetire }: Props) {
  return (
    <>
      <a href={`/t/${tenant}/regulations/${id}/export`} download className={buttonClass()}>
        <Icon name="download" /> Export
      </a>
      {mayRetire && (
        <Confirm
          title={`Retire ${shortTitle}?`}
          description="No product is judged by it any more. Answers and evidence stay, and importing the same file again brings it back."
          confirmLabel="Retire framework"
          action={retireAction.bind(null, tenant)}
          trigger="Retire"
          triggerIcon="trash"
        >
          <input type="hidden" name="id" value={id} />
        </Confirm>
      )}
    </>
  );
}
