import { EmptyState } from '#components/ui/empty-state.tsx';

/** Why the list is empty: nothing is sold anywhere yet, or nothing is left to do. */
export function NothingMissing({ sold }: { sold: boolean }) {
  if (!sold)
    return (
      <EmptyState bare icon="flag" title="No product in a market yet">
        Register a product and say where it is sold: what it lacks there is listed here.
      </EmptyState>
    );
  return (
    <EmptyState bare icon="flag" title="Nothing is missing">
      Every question that can change a verdict is answered, and what is met is proven.
    </EmptyState>
  );
}
