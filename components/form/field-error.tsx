import { Icon } from '#components/ui/icon.tsx';

/** One sentence next to the control: what is wrong and what to do. */
export function FieldError({ id, children }: { id?: string; children: string }) {
  return (
    <p id={id} className="flex items-start gap-1.5 font-medium text-danger">
      <Icon name="error" className="mt-0.5" />
      <span>{children}</span>
    </p>
  );
}
