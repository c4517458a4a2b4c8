import { sayOptions } from '#lib/answers/say-answer.ts';
import type { Law } from '#lib/law/law.ts';
import { questionLabel } from '#lib/law/names.ts';
import { marketName } from '#lib/markets/market.ts';
import { recordQuestions } from '#rules/questions/record.ts';

/** Names of members by membership id, for sentences about owners; and of products, for those about parents. */
export type Names = { owners: ReadonlyMap<string, string>; products: ReadonlyMap<string, string> };

/** One act on a product as a sentence without its subject: `changed the name from “Cam” to “Cam One”`. */
export function sayActivity({ action, detail }: { action: string; detail: string }, names: Names, law: Law): string {
  const told = JSON.parse(detail) as Detail;
  switch (action) {
    case 'product.registered':
      return `registered the product as ${list(told.roles ?? [], roleName)} for ${placed(told.placements)}`;
    case 'product.imported':
      return `added the product from a list (line ${told.line})`;
    case 'product.changed':
    case 'product.placed':
      return sentences(told, names);
    case 'product.market-added':
      return `added the market ${marketName(told.market ?? '')}${told.placedOn ? `, placed from ${told.placedOn}` : ''}`;
    case 'product.market-removed':
      return `took the market ${marketName(told.market ?? '')} away`;
    case 'answer.saved':
      return `answered “${questionLabel(law, told.questionId ?? '')}” with ${sayAnswer(law, told.questionId, told.value)}`;
    case 'answer.withdrawn':
      return `took the answer to “${questionLabel(law, told.questionId ?? '')}” back`;
    case 'snapshot.taken':
      return `took the snapshot “${told.title}” as of ${told.asOf}`;
    default:
      return others[action] ?? action.replace('.', ' ');
  }
}

type Placement = { market: string; placedOn: string | null; lastPlacedOn: string | null };

type Detail = {
  from?: Record<string, unknown>;
  to?: Record<string, unknown>;
  roles?: string[];
  placements?: Placement[];
  market?: string;
  placedOn?: string | null;
  line?: number;
  questionId?: string;
  value?: unknown;
  title?: string;
  asOf?: string;
};

const others: Record<string, string> = {
  'product.archived': 'archived the product',
  'product.restored': 'put the product back into the catalogue',
  'product.photo-set': 'set a new photo',
  'product.photo-removed': 'removed the photo',
};

const fields: Record<string, string> = {
  name: 'the name',
  model: 'the model',
  family: 'the family',
  description: 'the description',
  ownerId: 'the owner',
  parentId: 'the parent product',
  roles: 'the roles',
  placements: 'the markets',
};

function sentences({ from = {}, to = {} }: Detail, names: Names): string {
  const changed = Object.keys(to).map((field) => {
    if (field === 'description') return 'changed the description';
    return `changed ${fields[field] ?? field} from ${sayField(field, from[field], names)} to ${sayField(field, to[field], names)}`;
  });
  return changed.join(', and ');
}

function sayField(field: string, value: unknown, names: Names): string {
  if (field === 'ownerId') return value ? (names.owners.get(String(value)) ?? 'a former member') : 'nobody';
  if (field === 'parentId') return value ? (names.products.get(String(value)) ?? 'another product') : 'none';
  if (field === 'roles') return list(value as string[], roleName);
  if (field === 'placements') return placed(value as Placement[]);
  return value === '' || value === null ? 'nothing' : `“${String(value)}”`;
}

function placed(placements: Placement[] = []): string {
  if (placements.length === 0) return 'no market';
  return list(placements, ({ market, placedOn, lastPlacedOn }) => {
    const days = placedOn || lastPlacedOn ? ` (${placedOn ?? '…'} to ${lastPlacedOn ?? '…'})` : '';
    return `${market}${days}`;
  });
}

function list<Item>(items: readonly Item[], say: (item: Item) => string): string {
  if (items.length === 0) return 'none';
  const words = items.map(say);
  return words.length === 1 ? String(words[0]) : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function sayAnswer({ bank }: Law, questionId = '', value: unknown): string {
  const answer = bank.get(questionId)?.answer;
  const option = (id: unknown) =>
    (answer && 'options' in answer && answer.options.find((it) => it.id === id)?.label) || String(id);
  if (value === 'na') return '“not applicable”';
  if (Array.isArray(value) && answer && value.length > 3) return `“${sayOptions(answer, value.map(String))}”`;
  if (Array.isArray(value)) return `“${list(value, option)}”`;
  if (value === 'none' && answer?.kind === 'date') return `“${answer.mayBeNone ?? 'none'}”`;
  return `“${option(value)}”`;
}

function roleName(id: string): string {
  const answer = recordQuestions.find((it) => it.id === 'roles')?.answer;
  const label = answer && 'options' in answer && answer.options.find((it) => it.id === id)?.label;
  return (label || id).toLowerCase();
}
