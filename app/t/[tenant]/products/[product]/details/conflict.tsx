import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';

/** Over a form whose product was saved by somebody else: nothing of either is lost. */
export function ConflictBanner({ many }: { many: boolean }) {
  return (
    <Banner tone="warn" title="Somebody else saved this while you were editing">
      {many
        ? 'Where you both changed the same, their value stands beside yours: keep yours or take theirs, then save again.'
        : 'Their changes are taken over, yours are kept. Save again to store both.'}
    </Banner>
  );
}

/** What the other person put into a field, and one press to take it. */
export function TheirValue({ shown, onTake }: { shown: string; onTake: () => void }) {
  return (
    <p className="flex flex-wrap items-center gap-2 border-s-2 border-warn ps-3">
      <span className="min-w-0 flex-1">
        <span className="text-ink-3">They wrote:</span> {shown || 'nothing'}
      </span>
      <Button size="sm" onClick={onTake}>
        Take theirs
      </Button>
    </p>
  );
}
