import { member, type RegimeAlias, ticks } from '../alias.ts';

/** The connected-vehicle rule in the words of the US fact base. */
export const bisAlias: RegimeAlias = {
  packId: 'us-bis-connected-vehicles',
  questions: {
    bis_supply_check: ticks('vehicle-supply-chain', 'checked'),
    bis_doc: ticks('vehicle-supply-chain', 'declared'),
  },
  attributes: {
    connectedVehicleVcsAds: member('special-products', 'vehicle-connectivity'),
    foreignAdversaryNexus: member('vehicle-supply-chain', 'maker-with-ties'),
  },
};
