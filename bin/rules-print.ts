import { print } from '#rules/engine/print.ts';
import { labelsFrom } from '#rules/engine/words.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { bank } from '#rules/questions/bank.ts';

/** `npm run rules:print -- [PACK…]`: the released packs, or those named, as markdown for a lawyer to read. */
const ids = process.argv.slice(2);
const unknown = ids.filter((id) => !releasedPacks.some((it) => it.id === id));
if (unknown.length > 0) {
  console.error(
    `No released pack is called ${unknown.join(' or ')}. There are: ${releasedPacks.map((it) => it.id).join(', ')}.`,
  );
  process.exit(2);
}

const labels = labelsFrom([...bank.values()]);
for (const pack of releasedPacks) {
  if (ids.length === 0 || ids.includes(pack.id)) console.log(print(pack, labels));
}
