import { member, type Reading } from '../alias.ts';

/** What the US fact base asks of the device to tell an IoT product from a computer. */
export const usDeviceKind: Readonly<Record<string, Reading>> = {
  transducer: member('product-traits', 'actuator'),
  generalPurposeComputer: (value, all) =>
    member('product-traits', ...(value === true ? ['desktop'] : computers))(value, all),
  consumerRouter: member('product-traits', 'wifi-router'),
  software: (value) =>
    typeof value === 'boolean' ? [{ question: 'product-form', value: value ? 'hardware' : 'not-digital' }] : undefined,
};

const computers = ['desktop', 'laptop', 'tablet-wifi-only', 'tablet-cellular', 'smartphone', 'server'];
