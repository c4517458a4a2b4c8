import { Icon } from '#components/ui/icon.tsx';
import { iconPaths } from '#components/ui/icon-paths.ts';
import { Mark, Wordmark } from '#components/ui/mark.tsx';

const grounds = [
  'paper',
  'sheet',
  'wash',
  'press',
  'line',
  'edge',
  'ink-3',
  'ink-2',
  'ink',
  'accent',
  'accent-wash',
  'danger',
  'warn',
];

export function Foundations() {
  return (
    <>
      <div className="flex flex-wrap items-end gap-8">
        <Mark size={96} />
        <Mark size={48} />
        <Mark size={32} />
        <Mark size={16} />
        <Wordmark />
      </div>
      <ul className="grid grid-cols-3 gap-3 sm:grid-cols-5 lg:grid-cols-7">
        {grounds.map((name) => (
          <li key={name}>
            <span className="block h-12 rounded-md border border-line" style={{ background: `var(--${name})` }} />
            <span className="font-mono text-xs text-ink-3">{name}</span>
          </li>
        ))}
      </ul>
      <div className="stack-2">
        <p className="text-2xl font-semibold tracking-[-0.02em]">Door Lock 2 is compliant in Great Britain</p>
        <p className="text-lg font-semibold tracking-tight">Twelve questions can still change a verdict</p>
        <p className="max-w-prose text-base">
          Reading text is sixteen pixels. The support period must be stated where the product is sold, in words a buyer
          understands, and it may not be shortened afterwards.
        </p>
        <p className="text-sm text-ink-2">Table text is fourteen pixels: 1,204 answers, 384 days, 78 · 61 · 40</p>
        <p className="font-mono text-xs text-ink-3">sha256:9f86d081884c7d659a2feaa0c55ad015 · Art. 13(8)</p>
      </div>
      <ul className="flex flex-wrap gap-3 text-ink-2">
        {(Object.keys(iconPaths) as (keyof typeof iconPaths)[]).map((name) => (
          <li key={name} title={name}>
            <Icon name={name} />
          </li>
        ))}
      </ul>
    </>
  );
}
