import { linkKinds } from '#rules/packs/shared/connections.ts';
import { member, type Reading, unread } from '../alias.ts';

/** A regime that asks in one attribute whether there is any data connection: without one there is none of any kind. */
const anyConnection: Reading = (value, all) =>
  member('connections', ...(value === true ? ['data-link'] : linkKinds))(value, all);

/** The attributes of a regime that knows connections by `name` alone. */
export const connectionsBy = (name: string): Record<string, Reading> => ({
  internetConnectable: unread,
  radio: unread,
  [name]: anyConnection,
});
