'use client';
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';

type Props = { text: string; label?: string; variant?: 'primary' | 'secondary' | 'quiet'; size?: 'sm' | 'md' };

/** Puts a text on the clipboard and says so on the button itself. */
export function CopyButton({ text, label = 'Copy', variant, size = 'sm' }: Props) {
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    if (copied === undefined) return;
    const back = setTimeout(() => setCopied(undefined), 2000);
    return () => clearTimeout(back);
  }, [copied]);
  const copy = async () => {
    try {
      // Over plain http the browser has no clipboard at all.
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <>
      <Button variant={variant} size={size} icon={copied ? 'check' : 'copy'} onClick={copy}>
        {copied ? 'Copied' : copied === false ? 'Select and copy by hand' : label}
      </Button>
      <span role="status" className="sr-only">
        {copied ? 'Copied' : ''}
      </span>
    </>
  );
}
