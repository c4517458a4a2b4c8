'use client';
import { Dialog } from '@base-ui/react/dialog';
import { Command as Palette } from 'cmdk';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Icon } from '#components/ui/icon.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import type { Command, CommandFinder, CommandGroup, CommandSearch } from './command.ts';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  groups: CommandGroup[];
  finders?: CommandFinder[];
  search?: CommandSearch;
  placeholder: string;
};

/** Goes anywhere by typing a few letters: rooms and actions at once, tenant content as it is found. */
export default function CommandPalette({ open, onOpenChange, groups, finders = [], search, placeholder }: Props) {
  const router = useRouter();
  const [text, setText] = useState('');
  const { found: answered, busy } = useFound(text, search);
  const found = [...answered, ...lookFor(text.trim(), finders)];

  const go = ({ href }: Command) => {
    onOpenChange(false);
    setText('');
    router.push(href);
  };

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="fixed inset-x-3 top-3 z-50 mx-auto max-w-xl overflow-hidden rounded-lg border border-rule bg-sheet outline-none sm:top-[12dvh]">
          <Dialog.Title className="sr-only">{placeholder}</Dialog.Title>
          <Palette label={placeholder} loop>
            <div className="flex items-center gap-3 border-b border-line px-4 text-ink-3">
              {busy ? <Spinner /> : <Icon name="search" />}
              <Palette.Input
                value={text}
                onValueChange={setText}
                placeholder={placeholder}
                className="h-12 flex-1 bg-transparent text-base text-ink outline-none"
              />
            </div>
            <Palette.List className="max-h-[min(26rem,70dvh)] overflow-y-auto overscroll-contain p-2">
              {found.length === 0 && (
                <Palette.Empty className="px-2 py-6 text-center text-ink-3">
                  {busy ? 'Searching' : `Nothing found for “${text}”`}
                </Palette.Empty>
              )}
              {[...groups, ...found].map((group) => (
                <Palette.Group
                  key={group.heading}
                  heading={group.heading}
                  className={groupLook}
                  forceMount={found.includes(group)}
                >
                  {group.commands.map((command) => (
                    <Palette.Item
                      key={command.id}
                      value={`${command.id} ${command.label}`}
                      keywords={command.keywords}
                      forceMount={found.includes(group)}
                      onSelect={() => go(command)}
                      className={itemLook}
                    >
                      <Icon name={command.icon ?? 'arrow-right'} className="text-ink-3" />
                      <span className="min-w-0 flex-1 truncate">{command.label}</span>
                      {command.hint && <span className="truncate text-xs text-ink-3">{command.hint}</span>}
                    </Palette.Item>
                  ))}
                </Palette.Group>
              ))}
            </Palette.List>
          </Palette>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** What was typed, to be looked for in a table of its own page. */
function lookFor(text: string, finders: CommandFinder[]): CommandGroup[] {
  if (text === '' || finders.length === 0) return [];
  const commands = finders.map(({ label, href, icon = 'search' }) => ({
    id: `find ${href}`,
    label: `“${text}” in ${label}`,
    href: `${href}?q=${encodeURIComponent(text)}`,
    icon,
  }));
  return [{ heading: 'Look for', commands }];
}

const groupLook =
  '[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-3';
const itemLook =
  'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-sm px-2 select-none data-[selected=true]:bg-wash pointer-coarse:min-h-11';
const pauseMilliseconds = 180;

/** Asks the server after a pause; an answer to an older text is dropped. */
function useFound(text: string, search: CommandSearch | undefined): { found: CommandGroup[]; busy: boolean } {
  const [answer, setAnswer] = useState<{ text: string; groups: CommandGroup[] }>({ text: '', groups: [] });
  const wanted = text.trim().length >= 2 && search ? text.trim() : '';
  useEffect(() => {
    if (!wanted || !search) return;
    let current = true;
    const timer = setTimeout(async () => {
      const groups = await search(wanted).catch(() => []);
      if (current) setAnswer({ text: wanted, groups });
    }, pauseMilliseconds);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, search]);
  return {
    found: wanted ? answer.groups.filter((group) => group.commands.length > 0) : [],
    busy: wanted !== '' && answer.text !== wanted,
  };
}
