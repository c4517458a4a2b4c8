import { always, type IsoDate } from '#rules/engine/language.ts';
import type { Pack, Requirement } from '#rules/engine/pack.ts';
import { type About, idOf } from './about.ts';

/** The pack that a table of requirements becomes: it binds every product in its markets, from the first day. */
export function packOf(
  { title, shortTitle, version, force, markets }: About,
  requirements: Requirement[],
  today: IsoDate,
): Pack {
  return {
    ...{ id: idOf(shortTitle), version, title, shortTitle, force, requirements },
    citation: [title],
    markets: markets.length > 0 ? markets : ['*'],
    kind: 'scheme',
    authority: 'Whoever asked you for it',
    status: 'Asked of you by a customer or by yourselves',
    summary: 'A list of requirements of your own, imported as a table.',
    bound: 'Every product sold in its markets.',
    boundRoles: [],
    milestones: [],
    inScope: always,
    exclusions: [],
    phases: {},
    categories: [],
    routes: [],
    routeNames: {},
    documents: [],
    clocks: [],
    penalties: [],
    edgeCases: [],
    pending: [],
    notes: [],
    verifiedOn: today,
    sources: ['The imported table'],
    confidence: 'medium',
    confidenceBasis: 'As your organisation imported it; nobody at Readymark has read it.',
  };
}
