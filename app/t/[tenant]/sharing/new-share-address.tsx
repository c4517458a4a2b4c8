'use client';
import { Button } from '#components/ui/button.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';

/** The address of a fresh link. It is not stored, so it cannot be shown again. */
export function NewShareAddress({ address, done }: { address: string; done: () => void }) {
  return (
    <div className="stack-4">
      <p>Copy the address now: it is shown only this once. If it is lost, revoke the link and make a new one.</p>
      <input
        readOnly
        aria-label="Address of the link"
        value={address}
        onFocus={(event) => event.target.select()}
        className="control font-mono text-sm"
      />
      <div className="flex flex-wrap items-center gap-3">
        <CopyButton variant="primary" size="md" text={address} label="Copy address" />
        <Button onClick={done}>Done</Button>
      </div>
    </div>
  );
}
