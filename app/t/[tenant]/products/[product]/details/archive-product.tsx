'use client';
import { Confirm } from '#components/ui/confirm.tsx';
import { Section } from '#components/ui/section.tsx';
import type { ProductDetail } from '#lib/products/product.ts';
import { archiveProductAction } from './actions.ts';

/** Takes the product out of the catalogue, or puts it back. */
export function ArchiveProduct({ tenant, product }: { tenant: string; product: ProductDetail }) {
  const { id, name, archivedAt, children } = product;
  const archived = archivedAt !== null;
  const heirs = children === 1 ? 'The product that inherits' : `The ${children} products that inherit`;
  return (
    <Section
      title={archived ? 'Archived' : 'Archive'}
      description={
        archived
          ? 'It counts in no list. Its answers, evidence and history are kept.'
          : 'For a product that is no longer placed on any market. Nothing is deleted, and it can be put back.'
      }
      action={
        <Confirm
          tone={archived ? 'plain' : 'danger'}
          title={archived ? `Put “${name}” back?` : `Archive “${name}”?`}
          description={
            archived
              ? 'It counts again in the overview and in every list.'
              : `It leaves the catalogue and the overview. ${children > 0 ? `${heirs} from it keep its answers.` : 'You can put it back at any time.'}`
          }
          confirmLabel={archived ? 'Put back' : 'Archive'}
          trigger={archived ? 'Put back' : 'Archive this product'}
          triggerIcon={archived ? 'undo' : 'inbox'}
          action={() => archiveProductAction(tenant, id, !archived)}
        />
      }
    >
      {null}
    </Section>
  );
}
