import { type CaseValue, type Fact, member, type RegimeAlias, ticks } from '../alias.ts';
import { mtcteFixture } from '../defaults/uk-access.ts';

/** Indian telecom certification in the words of the UK and world fact base. */
export const mtcteAlias: RegimeAlias = {
  packId: 'in-mtcte',
  fixture: mtcteFixture,
  questions: {
    mtEr: ticks('india-telecom-certification', 'tec-certificate'),
    mtComSec: ticks('india-telecom-certification', 'comsec-certificate'),
    mtAir: ticks('india-telecom-certification', 'indian-representative'),
    mtLabel: ticks('india-telecom-certification', 'label'),
    mtChange: ticks('india-telecom-certification', 'changes-checked'),
  },
  attributes: {
    telecomConnectable: member('connections', 'telecom-network'),
    mtcteListed: member('india-lists', 'mtcte'),
    comSecListed: member('india-lists', 'comsec'),
    excludedCategory: exempt,
    orgEstablishedIn: (value) =>
      Array.isArray(value) ? [{ question: 'established-in', item: 'IN', holds: value.includes('IN') }] : undefined,
  },
};

/** The tags that the notification of 2022 exempts; the others are known and change nothing here. */
function exempt(value: CaseValue): Fact[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const traits = { smartphone: 'smartphone', server: 'server' };
  const products = {
    'smart-watch': 'smart-watch',
    'smart-camera': 'network-camera',
    'pos-machine': 'payment-terminal',
  };
  const told = (question: string, tags: Record<string, string>) =>
    Object.entries(tags).map(([tag, item]) => ({ question, item, holds: value.includes(tag) }));
  return [...told('product-traits', traits), ...told('special-products', products)];
}
