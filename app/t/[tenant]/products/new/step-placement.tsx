'use client';
import { RolesAndMarkets } from '../roles-and-markets.tsx';
import type { Choice, StepProps } from './wizard.tsx';

type Props = StepProps & { roles: readonly Choice[]; markets: readonly Choice[] };

/** The part the organisation plays, and where the product is placed when. */
export function StepPlacement({ draft, change, errors, roles, markets }: Props) {
  return (
    <RolesAndMarkets
      value={{ roles: draft.roles, placements: draft.placements }}
      onChange={change}
      errors={errors}
      roles={roles}
      markets={markets}
    />
  );
}
