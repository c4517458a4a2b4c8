'use client';
import { formatCount } from '#components/format.ts';
import { Dialog } from '#components/ui/dialog.tsx';
import { AttachForm } from './attach-form.tsx';

type Props = {
  tenant: string;
  evidence: { id: string; title: string }[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Chooses the answers that pieces of evidence prove. */
export function AttachDialog({ tenant, evidence, open, onOpenChange }: Props) {
  const what =
    evidence.length === 1 ? `“${evidence[0]?.title}”` : formatCount(evidence.length, 'piece', 'pieces of evidence');
  return (
    <Dialog
      title="Attach to answers"
      description={`Choose what ${what} is about, then the questions whose answers it proves.`}
      width="lg"
      open={open}
      onOpenChange={onOpenChange}
    >
      <AttachForm tenant={tenant} evidenceIds={evidence.map(({ id }) => id)} />
    </Dialog>
  );
}
