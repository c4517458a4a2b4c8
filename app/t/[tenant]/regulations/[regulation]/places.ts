import type { RegulationPage } from '#lib/regulations/page.ts';
import type { Place } from './on-this-page.tsx';

/** The parts that this regulation's page has, in their order. */
export function placesOf({ pack, neighbours, dossier }: RegulationPage): Place[] {
  const { requirements, clocks, exclusions, transitions = [], categories } = pack;
  const remarks = pack.pending.length + pack.edgeCases.length + pack.notes.length;
  const some = (count: number, place: Place): Place[] => (count > 0 ? [place] : []);
  return [
    { id: 'glance', label: 'At a glance' },
    { id: 'products', label: 'Your products' },
    { id: 'dates', label: 'Its life' },
    { id: 'requirements', label: 'What it asks', count: requirements.length },
    { id: 'documents', label: clocks.length > 0 ? 'Documents and clocks' : 'Documents' },
    { id: 'penalties', label: 'Penalties' },
    ...some(exclusions.length + transitions.length + categories.length, { id: 'reach', label: 'What it reaches' }),
    ...some(neighbours.length, { id: 'shared', label: 'Shared answers' }),
    ...some(remarks, { id: 'remarks', label: 'Worth knowing' }),
    ...some(dossier.corrections.length, { id: 'dossier', label: 'The dossier' }),
    { id: 'sources', label: 'Sources and doubts' },
  ];
}
