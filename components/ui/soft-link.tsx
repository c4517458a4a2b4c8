import type { ComponentProps } from 'react';

type Props = ComponentProps<'a'> & {
  href: string;
  /** `false` stays where the page is scrolled to. */
  scroll?: boolean;
};

/**
 * A link without a script of its own: `SoftLinks` in the layout turns its presses into quick page changes. For places with
 * hundreds of links, where `next/link` would cost the server and the browser a component each.
 */
export function SoftLink({ scroll, ...rest }: Props) {
  return <a data-soft={scroll === false ? 'stay' : ''} {...rest} />;
}
