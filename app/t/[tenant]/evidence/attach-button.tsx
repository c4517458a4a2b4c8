'use client';
import { useState } from 'react';
import { Button, type ButtonProps } from '#components/ui/button.tsx';
import { AttachDialog } from './attach-dialog.tsx';

type Props = Pick<ButtonProps, 'variant' | 'size'> & {
  tenant: string;
  evidence: { id: string; title: string }[];
  words?: string;
};

/** Opens the choice of answers for some pieces. */
export function AttachButton({ tenant, evidence, words = 'Attach to answers', variant, size = 'sm' }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={variant} size={size} icon="link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words}
      </Button>
      <AttachDialog tenant={tenant} evidence={evidence} open={open} onOpenChange={setOpen} />
    </>
  );
}
