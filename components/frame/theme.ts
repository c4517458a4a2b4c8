export type Theme = 'system' | 'light' | 'dark';

/** The cookie that remembers an explicit choice; without it the system decides. */
export const themeCookie = 'theme';

export function readTheme(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}
