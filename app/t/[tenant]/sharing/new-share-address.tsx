'use client';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';

/** The address of a fresh link. It is not stored, so it cannot be shown again. */
export function NewShareAddress({ address, done }: { address: string; done: () => void }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
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
        <Button variant="primary" icon="copy" onClick={copy}>
          Copy address
        </Button>
        <Button onClick={done}>Done</Button>
        <p aria-live="polite" className="text-ink-3">
          {copied && 'Copied.'}
        </p>
      </div>
    </div>
  );
}
