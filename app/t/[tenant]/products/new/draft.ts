import { uuidv7 } from 'uuidv7';
import type { RegisterProduct } from '#lib/products/product.ts';

export type AnswerInput = string | number | string[];

/** A registration under way, as typed. It lives in this browser tab until it is sent. */
export type Draft = {
  /** Becomes the product's id, so that sending twice makes one product. */
  id: string;
  name: string;
  model: string;
  family: string;
  description: string;
  ownerId: string;
  /** A picture as a data address, made small enough to keep. */
  photo: string;
  roles: string[];
  placements: PlacementDraft[];
  answers: Record<string, AnswerInput>;
};

export type PlacementDraft = { market: string; placedOn: string; lastPlacedOn: string };

/** The draft of this tab, or a new one. */
export function loadDraft(tenant: string, ownerId: string): Draft {
  const blank = newDraft(ownerId);
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(tenant)) ?? 'null');
    return kept && typeof kept.id === 'string' ? { ...blank, ...kept } : blank;
  } catch {
    return blank;
  }
}

export function keepDraft(tenant: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(tenant), JSON.stringify(draft));
  } catch {
    // The tab's storage is full or closed: the draft still lives in the page, only a reload would lose it.
  }
}

export function forgetDraft(tenant: string): void {
  sessionStorage.removeItem(keyOf(tenant));
}

/** The draft as the server takes it. */
export function registrationOf({ photo: _, ...draft }: Draft): RegisterProduct {
  return {
    ...draft,
    ownerId: draft.ownerId || null,
    placements: placementsOf(draft),
    answers: answersOf(draft),
  };
}

export function placementsOf({ placements }: Pick<Draft, 'placements'>) {
  return placements.map(({ market, placedOn, lastPlacedOn }) => ({
    market,
    placedOn: placedOn || null,
    lastPlacedOn: lastPlacedOn || null,
  }));
}

export function answersOf({ answers }: Pick<Draft, 'answers'>) {
  return Object.entries(answers).map(([questionId, value]) => ({ questionId, value }));
}

function newDraft(ownerId: string): Draft {
  return {
    id: uuidv7(),
    name: '',
    model: '',
    family: '',
    description: '',
    ownerId,
    photo: '',
    roles: [],
    placements: [],
    answers: {},
  };
}

const keyOf = (tenant: string): string => `readymark:registration:${tenant}`;
