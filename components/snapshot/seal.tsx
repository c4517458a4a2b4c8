import { Banner } from '#components/ui/banner.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import type { Checked } from '#lib/snapshots/check.ts';

type Props = {
  checked: Checked;
  /** Whom to tell when it is not. */
  tell?: string;
};

/** Says whether a snapshot is what was sealed, as counted while the page was drawn, with its hash. */
export function Seal({ checked, tell = 'Tell whoever runs your installation.' }: Props) {
  if (!checked.holds)
    return (
      <Banner tone="error" title="This is not what was sealed">
        {checked.faults.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
        <p>It is not shown, because nobody can tell what was changed. {tell}</p>
        <Hash term="Stored hash" hash={checked.hash} />
        <Hash term="Counted now" hash={checked.counted} />
      </Banner>
    );
  return (
    <Banner tone="success" title="Sealed" action={<CopyButton text={checked.hash} label="Copy hash" />}>
      Checked just now: the hash holds, so nothing was changed since it was taken.
      <Hash term="SHA-256" hash={checked.hash} />
    </Banner>
  );
}

function Hash({ term, hash }: { term: string; hash: string }) {
  return (
    <p className="mt-1 text-xs">
      <span className="text-ink-3">{term}</span> <code className="font-mono break-all">{hash}</code>
    </p>
  );
}
