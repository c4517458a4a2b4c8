import type { IconName } from '#components/ui/icon-paths.ts';

export type NavEntry = {
  href: string;
  label: string;
  icon: IconName;
  /** Current only on this very page, not on those below it. */
  exact?: boolean;
  /** A number that asks for attention. */
  count?: number;
};

/** Whether the page at `path` lies in the room at `href`. */
export function isCurrent(path: string, { href, exact }: Pick<NavEntry, 'href' | 'exact'>): boolean {
  return path === href || (!exact && path.startsWith(`${href}/`));
}
