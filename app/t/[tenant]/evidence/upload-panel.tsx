'use client';
import { useRouter } from 'next/navigation';
import type { SentEvidence } from '#components/evidence/send-file.ts';
import { UploadQueue } from '#components/evidence/upload-queue.tsx';
import { AfterUpload } from './after-upload.tsx';
import { AttachButton } from './attach-button.tsx';

type Props = { tenant: string; accept: string; maxBytes: number; compact: boolean };

/** Takes files into the library, shows them in the list as they arrive, and offers what comes next. */
export function UploadPanel({ tenant, ...rest }: Props) {
  const router = useRouter();
  return (
    <UploadQueue
      {...rest}
      tenant={tenant}
      anywhere
      className="mb-5 print:hidden"
      onUploaded={() => router.refresh()}
      after={({ evidence, state }) => <AfterUpload tenant={tenant} evidence={evidence} isNew={state === 'done'} />}
      afterAll={(evidence: SentEvidence[]) => (
        <AttachButton tenant={tenant} evidence={evidence} words={`Attach all ${evidence.length} to answers`} />
      )}
    />
  );
}
