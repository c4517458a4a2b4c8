'use client';
import { Dialog } from '#components/ui/dialog.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { Switch } from '#components/ui/switch.tsx';

const keys: [keys: string[], does: string][] = [
  [['1', '…', '9'], 'Choose an answer'],
  [['A'], 'Tick all of a checklist'],
  [['Enter'], 'Next question'],
  [['Shift', 'Enter'], 'Previous question'],
  [['Ctrl', 'Enter'], 'Next question from within a longer text (⌘ on a Mac)'],
  [['N'], 'Write a note'],
  [['E'], 'Attach evidence'],
  [['/'], 'Find a question'],
  [['?'], 'Show this'],
];

type Props = { enabled: boolean; onEnable: (enabled: boolean) => void; onClose: () => void };

/** The keys, and the switch for those who would rather not have them. */
export function KeysHelp({ enabled, onEnable, onClose }: Props) {
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title="Answer by keyboard" width="sm">
      <dl className="divide-y divide-line">
        {keys.map(([names, does]) => (
          <div key={does} className="flex items-baseline gap-4 py-1.5">
            <dt className="w-28 shrink-0 space-x-1">
              {names.map((name) => (
                <Kbd key={name}>{name}</Kbd>
              ))}
            </dt>
            <dd className="text-ink-2">{does}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4">
        <Switch
          name="single-keys"
          label="Single keys"
          hint="Switch off if they get in the way of speech input. Enter and Tab go on working."
          checked={enabled}
          onChange={(event) => onEnable(event.target.checked)}
        />
      </div>
    </Dialog>
  );
}
