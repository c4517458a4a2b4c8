import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';

type Props = { tenant: string; writes: boolean };

export function CatalogueEmpty({ tenant, writes }: Props) {
  const action = writes && (
    <>
      <LinkButton href={`/t/${tenant}/products/new`} variant="primary" icon="plus">
        Register a product
      </LinkButton>
      <LinkButton href={`/t/${tenant}/products/import`} icon="upload">
        Import a list
      </LinkButton>
    </>
  );
  return (
    <EmptyState bare icon="product" title="No products yet" action={action}>
      Register each model you place on a market. A few questions show at once which laws apply to it, and which do not.
    </EmptyState>
  );
}
