'use client';
import Link from 'next/link';
import { useTransition } from 'react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { notify } from '#components/ui/notify.ts';
import type { EvidenceUse } from '#lib/evidence/opened.ts';
import { setAttachedAction } from './actions.ts';

type Props = { tenant: string; evidence: { id: string; title: string }; use: EvidenceUse; mayDetach: boolean };

/** One answer a piece is attached to: the way to it, and the way off it. */
export function UseRow({ tenant, evidence, use: { questionId, label, productId }, mayDetach }: Props) {
  const [pending, start] = useTransition();
  const about = { evidenceIds: [evidence.id], questionId, productIds: [productId] };
  const set = (attached: boolean) =>
    start(async () => {
      const refusal = await setAttachedAction(tenant, about, attached).catch(() => unsent);
      if (refusal) notify(refusal, { tone: 'error' });
      else if (attached) notify('Attached again.');
      else notify(`Taken off “${label}”.`, { action: { label: 'Undo', onClick: () => set(true) } });
    });
  return (
    <li className="flex items-center gap-1">
      <Link
        prefetch={false}
        className="link min-w-0 flex-1 py-0.5 first-letter:uppercase"
        href={`/t/${tenant}/${productId ? `questionnaire/${productId}` : 'organisation'}?question=${questionId}`}
      >
        {label}
      </Link>
      {mayDetach && (
        <IconButton
          icon="link-off"
          size="sm"
          label={`Take it off “${label}”`}
          disabled={pending}
          onClick={() => set(false)}
        />
      )}
    </li>
  );
}

const unsent = 'This could not be sent. Check the connection and try again.';
