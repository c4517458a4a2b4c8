import type { Theme } from '#components/frame/theme.ts';
import { ThemeToggle } from '#components/frame/theme-toggle.tsx';
import { Avatar } from '#components/ui/avatar.tsx';
import { Dropdown } from '#components/ui/dropdown.tsx';
import { Icon } from '#components/ui/icon.tsx';

type Props = { member: { name: string; email: string }; theme: Theme };

const entry =
  'flex min-h-9 w-full items-center gap-2 rounded-sm px-2 text-start text-ink-2 hover:bg-wash hover:text-ink';

/** Who is signed in, and what is theirs: account, theme, the way out. */
export function MeMenu({ member, theme }: Props) {
  return (
    <Dropdown
      label={`You: ${member.name}`}
      align="end"
      panelClass="w-64"
      triggerClass="grid size-9 place-items-center rounded-full hover:bg-wash pointer-coarse:size-11"
      trigger={<Avatar name={member.name} size={24} />}
    >
      <div className="px-2 py-1.5">
        <p className="truncate font-medium">{member.name}</p>
        <p className="truncate text-xs text-ink-3">{member.email}</p>
      </div>
      <hr className="my-1" />
      <a href="/account" className={entry}>
        <Icon name="person" /> Your account
      </a>
      <div className="flex items-center justify-between gap-2 px-2 py-1 text-ink-2">
        Theme
        <ThemeToggle theme={theme} />
      </div>
      <hr className="my-1" />
      <form action="/sign-out" method="post">
        <button type="submit" className={entry}>
          <Icon name="sign-out" /> Sign out
        </button>
      </form>
    </Dropdown>
  );
}
