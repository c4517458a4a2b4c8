import type { IconName } from '#components/ui/icon-paths.ts';

export type NavEntry = {
  href: string;
  label: string;
  icon: IconName;
  /** Current only on this very page, not on those below it. */
  exact?: boolean;
  /** Another address that belongs to the room. */
  also?: string;
  /** A number that asks for attention. */
  count?: number;
};

/** Whether the page at `path` lies in the room at `href`. */
export function isCurrent(path: string, { href, exact, also }: Pick<NavEntry, 'href' | 'exact' | 'also'>): boolean {
  return path === href || (!exact && [href, also].some((it) => it !== undefined && path.startsWith(`${it}/`)));
}
