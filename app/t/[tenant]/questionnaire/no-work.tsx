import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';

/** Before there is any product. */
export function NoWork({ tenant, writes }: { tenant: string; writes: boolean }) {
  return (
    <EmptyState
      bare
      icon="questionnaire"
      title="No products yet"
      action={
        writes && (
          <LinkButton href={`/t/${tenant}/products/new`} variant="primary" icon="plus">
            Register a product
          </LinkButton>
        )
      }
    >
      The questions follow from what a product is and where it is sold.
    </EmptyState>
  );
}
