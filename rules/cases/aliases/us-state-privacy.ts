import { idOf } from '#rules/packs/us-state-privacy/pack-of.ts';
import { usStateLaws } from '#rules/packs/us-state-privacy/packs.ts';
import type { FamilyAlias } from '../alias.ts';
import { statedInUsPrivacy, usPrivacyAttributes } from './us-privacy-attributes.ts';
import { usPrivacyQuestions as asked } from './us-privacy-questions.ts';

/** The privacy laws of 23 states in the words of the US fact base, which has them as one regime. */
export const usStatePrivacyAlias: FamilyAlias = {
  members: usStateLaws.map((law) => ({
    name: law.code,
    packId: idOf(law),
    prefix: `us-${law.code.toLowerCase()}-`,
  })),
  aside: ['spl-21'],
  stated: statedInUsPrivacy,
  attributes: usPrivacyAttributes,
  given: { 'personal-data-role': ['controller'] },
  questions: {
    privacy_notice: asked.privacy_notice,
    rights_access: asked.rights_access,
    rights_delete: asked.rights_delete,
    rights_port: asked.rights_port,
    rights_correct: asked.rights_correct,
    rights_days: asked.rights_days,
    rights_appeal: asked.rights_appeal,
    opt_out_sale: asked.opt_out_sale,
    gpc_honoured: asked.gpc_honoured,
    sensitive_consent: asked.sensitive_consent,
    sensitive_strict: asked.sensitive_strict,
    geo_sale_none: asked.geo_sale_none,
    minors_sale_optin: asked.minors_sale_optin,
    minors_duty: asked.minors_duty,
    data_minimised: asked.data_minimised,
    reasonable_security: asked.reasonable_security,
    dpia_done: asked.dpia_done,
    processor_contracts: asked.processor_contracts,
    non_discrimination: asked.non_discrimination,
    deid_commit: asked.deid_commit,
    mn_inventory: asked.mn_inventory,
    fl_surveillance: asked.fl_surveillance,
    ri_thirdparty_list: asked.ri_thirdparty_list,
    tx_sale_notice: asked.tx_sale_notice,
    small_biz_sale_consent: asked.small_biz_sale_consent,
    profiling_results: asked.profiling_results,
    third_party_list: asked.third_party_list,
    acr_consent: asked.acr_consent,
  },
};
