'use client';
import { Combobox as Base } from '@base-ui/react/combobox';
import { Icon } from './icon.tsx';
import type { Option } from './select.tsx';

/** The options under a combobox, narrowed by what is typed. */
export function ComboboxList() {
  return (
    <Base.Portal>
      <Base.Positioner sideOffset={4} collisionPadding={8} className="z-[60] outline-none">
        <Base.Popup className="floating max-h-[min(20rem,var(--available-height))] w-(--anchor-width) max-w-(--available-width) overflow-y-auto overscroll-contain p-1">
          <Base.Empty>
            <div className="px-2 py-1.5 text-ink-3">Nothing found</div>
          </Base.Empty>
          <Base.List className="outline-none">
            {(option: Option) => (
              <Base.Item
                key={option.value}
                value={option}
                disabled={option.disabled}
                className="grid min-h-8 cursor-pointer grid-cols-[1rem_1fr] items-center gap-2 rounded-sm px-2 py-1 outline-none select-none data-disabled:text-ink-3 data-highlighted:bg-wash pointer-coarse:min-h-11"
              >
                <Base.ItemIndicator>
                  <Icon name="check" size={14} className="text-accent" />
                </Base.ItemIndicator>
                <span className="col-start-2">{option.label}</span>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
