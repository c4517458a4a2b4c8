import type { Pack } from '#rules/engine/pack.ts';
import { article3 } from './article-3-essential.ts';
import { article10 } from './article-10-manufacturers.ts';
import { operatorDuties } from './article-11-operators.ts';
import { papers } from './article-18-papers.ts';
import { documents } from './documents.ts';
import { accessControl } from './en-18031-access.ts';
import { authentication } from './en-18031-authentication.ts';
import { communication } from './en-18031-communication.ts';
import { generalCapabilities } from './en-18031-general.ts';
import { keys } from './en-18031-keys.ts';
import { loggingAndUsers } from './en-18031-logging-users.ts';
import { updatesAndStorage } from './en-18031-updates-storage.ts';
import { edgeCases, notes, penalties, pending } from './remarks.ts';
import { restrictions } from './restrictions.ts';
import { makers } from './roles.ts';
import { routeNames, routeQuestion, routes } from './routes.ts';
import { exclusions, inScope, markets } from './scope.ts';
import { appliesFrom, milestones, phases } from './timeline.ts';

/** The EU Radio Equipment Directive with its cybersecurity points and EN 18031. */
export const red: Pack = {
  id: 'red',
  version: '1.0.0',
  title: 'Radio Equipment Directive with its cybersecurity points (EN 18031)',
  shortTitle: 'RED',
  citation: [
    'Directive 2014/53/EU of 16 April 2014, OJ L 153, 22.5.2014',
    'Delegated Regulation (EU) 2022/30, OJ L 7, 12.1.2022, as amended by (EU) 2023/2444, repealed from 11 December 2027 by (EU) 2026/339',
    'Implementing Decision (EU) 2025/138, OJ 30.1.2025',
  ],
  markets,
  kind: 'law',
  force: 'mandatory',
  authority: 'National market surveillance authorities for radio equipment; notified bodies; European Commission',
  status: 'In force; cybersecurity points bind units placed from 1 August 2025 to 10 December 2027',
  summary:
    'Radio equipment sold in the EEA must be safe, electromagnetically compatible and use the spectrum well, with a declaration and the CE mark. Since 1 August 2025 equipment that reaches the internet must also protect networks, personal data and money, usually shown by EN 18031. Where that standard is restricted or not applied in full, a notified body takes part.',
  bound: 'Manufacturers, authorised representatives, importers and distributors of radio equipment.',
  boundRoles: makers,
  effectiveFrom: appliesFrom,
  milestones,
  inScope,
  exclusions,
  phases,
  requirements: [
    ...article3,
    ...restrictions,
    ...accessControl,
    ...authentication,
    ...updatesAndStorage,
    ...communication,
    ...loggingAndUsers,
    ...keys,
    ...generalCapabilities,
    ...article10,
    ...papers,
    ...operatorDuties,
  ],
  categories: [
    { ref: 'EN 18031-1', group: 'Point (d)', name: 'Equipment that reaches the internet' },
    {
      ref: 'EN 18031-2',
      group: 'Point (e)',
      name: 'Equipment that can process personal data: internet-connected, childcare, toys, wearables',
    },
    { ref: 'EN 18031-3', group: 'Point (f)', name: 'Internet-connected equipment that transfers money or value' },
  ],
  routeQuestion,
  routes,
  routeNames,
  documents,
  clocks: [],
  penalties,
  edgeCases,
  pending,
  notes,
  verifiedOn: '2026-11-22',
  sources: [
    'Directive 2014/53/EU, https://eur-lex.europa.eu/eli/dir/2014/53/oj',
    'Delegated Regulation (EU) 2022/30, https://eur-lex.europa.eu/eli/reg_del/2022/30/oj',
    'Delegated Regulation (EU) 2023/2444; Delegated Regulation (EU) 2026/339, OJ 29.4.2026',
    'Implementing Decision (EU) 2025/138, OJ 30.1.2025',
  ],
  confidence: 'medium',
  confidenceBasis:
    'The directive was read in full; of the delegated act only excerpts, of its amendments and the citation decision only digests that agree. EN 18031 was not at hand.',
};
