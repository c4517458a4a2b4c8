import clsx from 'clsx';
import { Fragment, type ReactNode } from 'react';

export type Fact = { term: ReactNode; value: ReactNode };

/** Facts as term and value, on one line where there is room. */
export function DescriptionList({ items, className }: { items: readonly Fact[]; className?: string }) {
  return (
    <dl className={clsx('grid sm:grid-cols-[minmax(7rem,max-content)_1fr]', className)}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts are a fixed list
        <Fragment key={index}>
          <dt className="border-line pt-2 text-ink-3 sm:border-t sm:py-2 sm:pe-6 sm:[&:first-of-type]:border-0">
            {item.term}
          </dt>
          <dd className="min-w-0 border-b border-line pb-2 sm:border-t sm:border-b-0 sm:py-2 sm:[&:first-of-type]:border-0">
            {item.value}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
