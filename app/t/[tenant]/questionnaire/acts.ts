import type { Acts } from '#components/questionnaire/acts.ts';
import type { Paths } from '#components/questionnaire/use-desk.ts';
import { evidenceTypes } from '#lib/evidence/evidence.ts';
import { assign, attach, detach, history, library, save } from './actions.ts';

/** The server's side of a questionnaire, bound to its tenant and subject. */
export function actsFor(tenant: string, productId: string | null): Acts {
  return {
    save: save.bind(null, tenant, productId),
    history: history.bind(null, tenant, productId),
    library: library.bind(null, tenant),
    attach: attach.bind(null, tenant, productId),
    detach: detach.bind(null, tenant, productId),
    assign: assign.bind(null, tenant, productId),
    uploads: {
      to: `/api/files/evidence?tenant=${encodeURIComponent(tenant)}`,
      types: Object.entries(evidenceTypes).map(([value, label]) => ({ value, label })),
    },
  };
}

/** Where the parts of a questionnaire lead to. */
export function pathsFor(tenant: string, productId: string | null): Paths {
  const home = `/t/${tenant}`;
  return {
    questionnaire: `${home}/questionnaire`,
    organisation: `${home}/organisation`,
    evidence: `${home}/evidence`,
    product: productId && `${home}/products/${productId}`,
  };
}
