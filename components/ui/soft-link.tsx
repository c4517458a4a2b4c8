import type { ComponentProps } from 'react';

type Props = ComponentProps<'a'> & {
  href: string;
  /** Stay where the page is scrolled to. */
  stay?: boolean;
};

/**
 * A link without a script of its own: `SoftLinks` in the layout turns its presses into quick page changes. For places with
 * hundreds of links, where `next/link` would cost the server and the browser a component each.
 */
export function SoftLink({ stay, ...rest }: Props) {
  return <a data-soft={stay ? 'stay' : ''} {...rest} />;
}
