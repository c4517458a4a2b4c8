'use client';
import { Dialog } from '@base-ui/react/dialog';
import { Command as Palette } from 'cmdk';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { Icon } from '#components/ui/icon.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import type { Command, CommandFinder, CommandGroup, CommandSearch } from './command.ts';
import { lookFor, narrow } from './narrow.ts';
import { useFound } from './use-found.ts';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  groups: CommandGroup[];
  finders?: CommandFinder[];
  search?: CommandSearch;
  placeholder: string;
};

/** Goes anywhere by typing a few letters: rooms and actions at once, tenant content as it is found. */
export default function CommandPalette({ open, onOpenChange, placeholder, ...offered }: Props) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="fixed inset-x-3 top-3 z-50 mx-auto max-w-xl overflow-hidden rounded-lg border border-rule bg-sheet outline-none sm:top-[12dvh]">
          <Dialog.Title className="sr-only">{placeholder}</Dialog.Title>
          <Search {...offered} placeholder={placeholder} onGone={() => onOpenChange(false)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type SearchProps = Omit<Props, 'open' | 'onOpenChange'> & { onGone: () => void };

function Search({ groups, finders = [], search, placeholder, onGone }: SearchProps) {
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState<string>();
  const byKey = useRef(false);
  const { found, busy, failed } = useFound(typed, search);
  const shown = [...narrow(groups, typed), ...found, ...lookFor(typed.trim(), finders)];
  const first = shown[0]?.commands[0]?.id ?? '';
  const there = shown.some(({ commands }) => commands.some(({ id }) => id === chosen));

  const go = ({ href }: Command) => {
    onGone();
    router.push(href);
  };

  return (
    <Palette
      label={placeholder}
      loop
      shouldFilter={false}
      value={there ? chosen : first}
      // Only a person's own choice is kept: what is found a moment later may stand before the first.
      onKeyDown={({ key, ctrlKey }) => {
        byKey.current = ctrlKey || moves.has(key);
      }}
      onValueChange={(id) => byKey.current && choose(id)}
      disablePointerSelection
    >
      <div className="flex items-center gap-3 border-b border-line px-4 text-ink-3">
        {busy ? <Spinner /> : <Icon name="search" />}
        <Palette.Input
          value={typed}
          onValueChange={(text) => {
            setTyped(text);
            choose(undefined);
          }}
          placeholder={placeholder}
          className="h-12 flex-1 bg-transparent text-base text-ink outline-none"
        />
      </div>
      <Palette.List className="max-h-[min(30rem,70dvh)] overflow-y-auto overscroll-contain p-2">
        {shown.map((group) => (
          <Group key={group.heading} group={group} onSelect={go} onPoint={choose} />
        ))}
      </Palette.List>
      <p role="status" className="not-empty:border-t not-empty:border-line not-empty:px-4 not-empty:py-3 text-ink-3">
        {failed && 'The search gave no answer. Check the connection and type on.'}
        {!failed &&
          !busy &&
          found.length === 0 &&
          typed.trim().length >= 2 &&
          search &&
          `Nothing else found for “${typed.trim()}”.`}
      </p>
    </Palette>
  );
}

type GroupProps = { group: CommandGroup; onSelect: (command: Command) => void; onPoint: (id: string) => void };

function Group({ group, onSelect, onPoint }: GroupProps) {
  return (
    <Palette.Group heading={group.heading} className={groupLook}>
      {group.commands.map((command) => (
        <Palette.Item
          key={command.id}
          value={command.id}
          onSelect={() => onSelect(command)}
          onPointerMove={() => onPoint(command.id)}
          className={itemLook}
        >
          <Icon name={command.icon ?? 'arrow-right'} className="text-ink-3" />
          <span className="min-w-0 flex-1 truncate">{command.label}</span>
          {command.hint && <span className="max-w-[45%] truncate text-xs text-ink-3">{command.hint}</span>}
        </Palette.Item>
      ))}
    </Palette.Group>
  );
}

const moves = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End']);

const groupLook =
  '[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-3';
const itemLook =
  'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-sm px-2 select-none data-[selected=true]:bg-wash pointer-coarse:min-h-11';
