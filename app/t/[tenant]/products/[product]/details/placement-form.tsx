'use client';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Placed } from '#lib/products/editable.ts';
import type { ProductDetail } from '#lib/products/product.ts';
import { RolesAndMarkets } from '../../roles-and-markets.tsx';
import { setPlacementsAction } from './actions.ts';
import { ConflictBanner, TheirValue } from './conflict.tsx';
import { useEdit } from './use-edit.ts';

type Choice = { id: string; label: string; help?: string };
type Props = { tenant: string; product: ProductDetail; roles: readonly Choice[]; markets: readonly Choice[] };

/** Changes the organisation's roles for a product, and where it is placed when. */
export function PlacementForm({ tenant, product, roles, markets }: Props) {
  const edit = useEdit<Placed>(placedOf(product), (value) =>
    setPlacementsAction(tenant, { productId: product.id, ...value }),
  );
  const { value, change, theirs, conflicts } = edit;
  const typed = {
    roles: value.roles,
    placements: value.placements.map((it) => ({
      market: it.market,
      placedOn: it.placedOn ?? '',
      lastPlacedOn: it.lastPlacedOn ?? '',
    })),
  };
  return (
    <form
      noValidate
      className="stack-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!edit.pending) edit.submit();
      }}
    >
      {theirs && <ConflictBanner many={conflicts.length > 0} />}
      {edit.failure && <Banner tone="error">{edit.failure}</Banner>}
      {theirs && conflicts.includes('roles') && (
        <TheirValue shown={theirs.roles.join(', ')} onTake={() => change({ roles: theirs.roles })} />
      )}
      {theirs && conflicts.includes('placements') && (
        <TheirValue shown={sayPlaced(theirs)} onTake={() => change({ placements: theirs.placements })} />
      )}
      <RolesAndMarkets
        value={typed}
        onChange={({ roles: nextRoles, placements }) =>
          change({
            ...(nextRoles && { roles: nextRoles }),
            ...(placements && {
              placements: placements.map((it) => ({
                market: it.market,
                placedOn: it.placedOn || null,
                lastPlacedOn: it.lastPlacedOn || null,
              })),
            }),
          })
        }
        errors={edit.errors}
        roles={roles}
        markets={markets}
      />
      <div>
        <Button type="submit" variant="primary" pending={edit.pending}>
          Save
        </Button>
      </div>
    </form>
  );
}

function placedOf({ roles, markets, version }: ProductDetail): Placed {
  return {
    roles,
    placements: markets.map(({ market, placedOn, lastPlacedOn }) => ({ market, placedOn, lastPlacedOn })),
    version,
  };
}

const sayPlaced = ({ placements }: Placed): string =>
  placements.map(({ market, placedOn }) => (placedOn ? `${market} from ${placedOn}` : market)).join(', ');
