import { all, includes, named } from '#rules/engine/language.ts';
import { soldInUs } from '#rules/packs/shared/us-markets.ts';
import { hipaaOrganisation } from '#rules/packs/shared/us-privacy.ts';

export const inScope = all(
  soldInUs,
  hipaaOrganisation,
  named(
    'patient-data',
    'It handles patient data for a HIPAA organisation (protected health information)',
    includes('personal-data-kinds', 'patient'),
    '45 CFR 160.103',
  ),
);
