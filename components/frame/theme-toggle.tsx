'use client';
import { useState } from 'react';
import { Icon } from '#components/ui/icon.tsx';
import type { IconName } from '#components/ui/icon-paths.ts';
import { type Theme, themeCookie } from './theme.ts';

const choices: { theme: Theme; label: string; icon: IconName }[] = [
  { theme: 'system', label: 'As the system', icon: 'system' },
  { theme: 'light', label: 'Light', icon: 'sun' },
  { theme: 'dark', label: 'Dark', icon: 'moon' },
];
const yearSeconds = 31_536_000;

/** Light, dark, or as the system has it. */
export function ThemeToggle({ theme }: { theme: Theme }) {
  const [now, setNow] = useState(theme);
  const choose = (next: Theme) => {
    setNow(next);
    const root = document.documentElement;
    if (next === 'system') delete root.dataset.theme;
    else root.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store API is not in every browser we serve
    document.cookie = `${themeCookie}=${next}; path=/; max-age=${next === 'system' ? 0 : yearSeconds}; samesite=lax`;
  };
  return (
    <div role="radiogroup" aria-label="Theme" className="inline-flex rounded-md border border-line p-0.5">
      {choices.map((choice) => (
        <label
          key={choice.theme}
          title={choice.label}
          className="grid size-7 place-items-center rounded-sm text-ink-3 hover:text-ink has-checked:bg-press has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:size-10"
        >
          <input
            type="radio"
            name="theme"
            value={choice.theme}
            checked={now === choice.theme}
            onChange={() => choose(choice.theme)}
            className="sr-only"
          />
          <Icon name={choice.icon} label={choice.label} />
        </label>
      ))}
    </div>
  );
}
