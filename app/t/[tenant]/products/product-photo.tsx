import clsx from 'clsx';
import { Icon } from '#components/ui/icon.tsx';

type Props = { tenant: string; productId: string; hash: string | null; size: 32 | 72; className?: string };

/** The photo of a product, or a stand-in. The name stands beside it, so it is not read aloud. */
export function ProductPhoto({ tenant, productId, hash, size, className }: Props) {
  const frame = 'shrink-0 rounded-md border border-line bg-wash';
  if (!hash)
    return (
      <span
        style={{ width: size, height: size }}
        className={clsx(frame, 'grid place-items-center text-ink-3', className)}
      >
        <Icon name="product" size={size === 32 ? 16 : 24} />
      </span>
    );
  return (
    <img
      src={`/api/files/products/${productId}/photo?tenant=${encodeURIComponent(tenant)}&v=${hash.slice(0, 12)}`}
      alt=""
      width={size}
      height={size}
      loading="lazy"
      decoding="async"
      style={{ width: size, height: size }}
      className={clsx(frame, 'object-cover', className)}
    />
  );
}
