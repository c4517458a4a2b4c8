'use client';
import { useState } from 'react';
import type { SentEvidence } from '#components/evidence/send-file.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { AttachButton } from './attach-button.tsx';
import { DescribeForm } from './describe-form.tsx';

type Props = { tenant: string; evidence: SentEvidence; isNew: boolean };

/** What comes after an upload: say what it is, and attach it to what it proves. */
export function AfterUpload({ tenant, evidence, isNew }: Props) {
  const [describing, setDescribing] = useState(false);
  const [described, setDescribed] = useState(false);
  const close = () => {
    setDescribed(true);
    setDescribing(false);
  };
  return (
    <>
      {isNew && !described ? (
        <Button size="sm" icon="edit" aria-haspopup="dialog" onClick={() => setDescribing(true)}>
          Describe
        </Button>
      ) : (
        <LinkButton size="sm" href={`?open=${evidence.id}`} scroll={false}>
          Open
        </LinkButton>
      )}
      <AttachButton tenant={tenant} evidence={[evidence]} />
      <Dialog title="Describe" description={evidence.title} open={describing} onOpenChange={setDescribing}>
        <DescribeForm tenant={tenant} evidence={evidence} onSaved={close} />
      </Dialog>
    </>
  );
}
