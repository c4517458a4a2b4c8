import { all, atLeastNumber, includes, named } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { followed } from '#rules/packs/shared/followed.ts';
import { schemeRules } from './scheme-rules.ts';
import { star1 } from './star-1.ts';
import { edgeCases, milestones, notes, pending } from './timeline.ts';

/** Japan's JC-STAR label for IoT products. */
export const jpJcStar: Pack = {
  id: 'jp-jc-star',
  version: '1.0.2',
  title: 'Japan JC-STAR labelling scheme (STAR-1 to STAR-4)',
  shortTitle: 'JC-STAR',
  citation: [
    'IPA, JC-STAR STAR-1 conformance requirements JST-CR-01-01-2024R1 (December 2024)',
    'METI, IoT product security conformity assessment scheme policy (August 2024)',
  ],
  markets: ['JP'],
  kind: 'scheme',
  force: 'voluntary',
  authority: 'METI (policy), Information-technology Promotion Agency (operator)',
  status:
    'STAR-1 running since 25 March 2025 and the only level seen open; higher levels in preparation by product type',
  summary:
    'A voluntary label for IoT hardware that speaks IP. STAR-1 is declared by the vendor against sixteen items; STAR-3 and STAR-4 need an outside evaluation. Public buyers ask for it, and the UK and Singapore recognise it.',
  bound:
    'Voluntary applicants: vendors of IoT hardware that sends and receives data by IP and may reach the internet directly or indirectly. Public buyers ask for it.',
  boundRoles: [],
  effectiveFrom: '2025-03-25',
  milestones,
  inScope: all(
    followed('jp-jc-star'),
    named('jp-market', 'It is offered in Japan', includes('markets', 'JP')),
    named('jp-ip', 'It sends and receives data by IP', includes('connections', 'ip-address')),
    named('jp-level-wanted', 'You aim at one of its levels', atLeastNumber('jc-star-target-level', 1)),
  ),
  exclusions: [
    {
      id: 'jp-x-general',
      cites: 'JC-STAR scheme scope',
      reads:
        'Computers, phones, tablets and other equipment to which users can easily add security themselves are out.',
      when: includes(
        'product-traits',
        'desktop',
        'laptop',
        'smartphone',
        'tablet-wifi-only',
        'tablet-cellular',
        'general-purpose-it',
      ),
    },
  ],
  phases: {},
  requirements: [...star1, ...schemeRules],
  categories: [
    { ref: 'STAR-1', group: 'Levels', name: 'Sixteen common items, self-declared' },
    { ref: 'STAR-2', group: 'Levels', name: 'By product type, self-declared' },
    { ref: 'STAR-3', group: 'Levels', name: 'By product type, evaluated by a third party' },
    { ref: 'STAR-4', group: 'Levels', name: 'By product type, evaluated by a third party' },
  ],
  routes: [],
  routeNames: {},
  documents: [
    {
      id: 'jp-application-pack',
      name: 'JC-STAR application',
      cites: 'IPA forms',
      fields: [
        'application confirmation (form 2-1)',
        'label application',
        'STAR-1 and STAR-2: checklist',
        'if by proxy: authorisation letter',
        'without a Japanese corporate number: proof of corporate status',
        'STAR-3 and STAR-4: conformity assessment report',
      ],
      note: 'Issued by the vendor.',
    },
  ],
  clocks: [],
  penalties: [{ for: 'Not keeping the level', max: 'Label withdrawn and the withdrawal published; none in law' }],
  edgeCases,
  pending,
  notes,
  verifiedOn: '2026-11-22',
  sources: ['https://www.ipa.go.jp/en/security/jc-star/', 'https://www.meti.go.jp/english/press/2025/0325_006.html'],
  confidence: 'medium',
  confidenceBasis:
    'Pages of IPA and METI for the rules of the scheme; items 1 to 6 were seen in a Japanese checklist, 7 to 16 are from knowledge.',
};
