import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export type BannerTone = 'info' | 'success' | 'warn' | 'error';

type Props = { tone?: BannerTone; title?: ReactNode; children?: ReactNode; action?: ReactNode; className?: string };

/** Something about this page a person should know before going on. */
export function Banner({ tone = 'info', title, children, action, className }: Props) {
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={clsx('flex flex-wrap items-start gap-x-3 gap-y-2 rounded-md border px-4 py-3', looks[tone], className)}
    >
      <Icon name={icons[tone]} size={20} className={inks[tone]} />
      <div className="min-w-0 flex-1 basis-64">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-ink-2">{children}</div>}
      </div>
      {action && <div className="flex gap-2">{action}</div>}
    </div>
  );
}

const icons: Record<BannerTone, IconName> = { info: 'info', success: 'success', warn: 'warning', error: 'error' };
const inks: Record<BannerTone, string> = {
  info: 'text-coming',
  success: 'text-compliant',
  warn: 'text-warn',
  error: 'text-danger',
};
const looks: Record<BannerTone, string> = {
  info: 'border-coming/40 bg-coming-wash',
  success: 'border-compliant/40 bg-compliant-wash',
  warn: 'border-warn/40 bg-warn-wash',
  error: 'border-danger/40 bg-danger-wash',
};
