import type { CommandFinder, CommandGroup } from './command.ts';

/** The commands whose name or other words hold every word that was typed. */
export function narrow(groups: CommandGroup[], text: string): CommandGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map(({ heading, commands }) => ({
      heading,
      commands: commands.filter(({ label, keywords = [] }) => {
        const whole = [label, ...keywords].join('\n').toLowerCase();
        return words.every((word) => whole.includes(word));
      }),
    }))
    .filter(({ commands }) => commands.length > 0);
}

/** What was typed, to be looked for in a table of its own page. */
export function lookFor(text: string, finders: CommandFinder[]): CommandGroup[] {
  if (text === '' || finders.length === 0) return [];
  const commands = finders.map(({ label, href, icon = 'search' }) => ({
    id: `find ${href}`,
    label: `“${text}” in ${label}`,
    href: `${href}?q=${encodeURIComponent(text)}`,
    icon,
  }));
  return [{ heading: 'Look for', commands }];
}
