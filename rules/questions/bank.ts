import { accessQuestions } from './access.ts';
import { asianLabelQuestions } from './asian-labels.ts';
import { attackSurfaceQuestions } from './attack-surface.ts';
import { australiaQuestions } from './australia.ts';
import { certificationQuestions } from './certification.ts';
import { childrenDataQuestion } from './children-data.ts';
import { communicationQuestions } from './communication.ts';
import { conformityQuestions } from './conformity.ts';
import { connectivityQuestions } from './connectivity.ts';
import { craScopeQuestions } from './cra-scope.ts';
import { cryptographyQuestions } from './cryptography.ts';
import { customerDocumentQuestions } from './customer-documents.ts';
import { dataScreeningQuestions } from './data.ts';
import { dataQuestions } from './data-handling.ts';
import { developmentPracticeQuestions } from './development-practices.ts';
import { documentationQuestions } from './documentation.ts';
import { exclusionQuestions } from './exclusions.ts';
import { federalSupplyQuestions } from './federal-supply.ts';
import { followedStandardsQuestion } from './followed-standards.ts';
import { indiaEmiratesQuestions } from './india-emirates.ts';
import { integrityQuestions } from './integrity.ts';
import { labelQuestions } from './labels.ts';
import { operatorQuestions } from './operators.ts';
import { organisationFactQuestions } from './organisation-facts.ts';
import { organisationIncidentQuestions } from './organisation-incidents.ts';
import { organisationProfileQuestions } from './organisation-profile.ts';
import { organisationSecurityQuestions } from './organisation-security.ts';
import { passwordQuestions } from './passwords.ts';
import { privacyFactQuestions } from './privacy-facts.ts';
import { privacyNoticeQuestions } from './privacy-notice.ts';
import { privacyPartnerQuestions } from './privacy-partners.ts';
import { privacyPrincipleQuestions } from './privacy-principles.ts';
import { privacyProtectionQuestions } from './privacy-protection.ts';
import { privacyRightQuestions } from './privacy-rights.ts';
import { productQuestions } from './product.ts';
import { productConformityQuestions } from './product-conformity.ts';
import { productDataQuestions } from './product-data.ts';
import { productSafetyQuestions } from './product-safety.ts';
import type { Question } from './question.ts';
import { radioQuestions } from './radio.ts';
import { recordQuestions } from './record.ts';
import { reportingQuestions } from './reporting.ts';
import { resilienceQuestions } from './resilience.ts';
import { riskQuestions } from './risk.ts';
import { setUpQuestions } from './set-up.ts';
import { supplyChainQuestions } from './supply-chain.ts';
import { supportQuestions } from './support.ts';
import { updateQuestions } from './updates.ts';
import { usAuthorisationQuestions } from './us-authorisation.ts';
import { usDataVolumeQuestions } from './us-data-volumes.ts';
import { usFederalQuestions } from './us-federal.ts';
import { usLabelQuestions } from './us-labels.ts';
import { vulnerabilityQuestions } from './vulnerabilities.ts';

const questions: Question[] = [
  followedStandardsQuestion,
  ...organisationProfileQuestions,
  ...recordQuestions,
  ...productQuestions,
  ...exclusionQuestions,
  ...connectivityQuestions,
  ...dataScreeningQuestions,
  ...dataQuestions,
  ...organisationFactQuestions,
  ...privacyFactQuestions,
  ...usDataVolumeQuestions,
  ...usFederalQuestions,
  ...privacyNoticeQuestions,
  ...privacyPrincipleQuestions,
  ...privacyRightQuestions,
  ...privacyPartnerQuestions,
  ...privacyProtectionQuestions,
  childrenDataQuestion,
  ...productDataQuestions,
  ...passwordQuestions,
  ...accessQuestions,
  ...updateQuestions,
  ...cryptographyQuestions,
  ...communicationQuestions,
  ...attackSurfaceQuestions,
  ...integrityQuestions,
  ...resilienceQuestions,
  ...setUpQuestions,
  ...vulnerabilityQuestions,
  ...supportQuestions,
  ...riskQuestions,
  ...supplyChainQuestions,
  ...documentationQuestions,
  ...customerDocumentQuestions,
  ...conformityQuestions,
  ...federalSupplyQuestions,
  ...indiaEmiratesQuestions,
  ...usAuthorisationQuestions,
  ...productSafetyQuestions,
  ...productConformityQuestions,
  ...radioQuestions,
  ...australiaQuestions,
  ...reportingQuestions,
  ...labelQuestions,
  ...usLabelQuestions,
  ...asianLabelQuestions,
  ...craScopeQuestions,
  ...organisationSecurityQuestions,
  ...organisationIncidentQuestions,
  ...developmentPracticeQuestions,
  ...certificationQuestions,
  ...operatorQuestions,
];

/** Every question by id, in the order a person meets them. */
export const bank: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.id, question]));

/** The question with this id; a wrong id is a mistake in a pack. */
export function question(id: string): Question {
  const found = bank.get(id);
  if (!found) throw new Error(`no question has the id "${id}"`);
  return found;
}

if (bank.size !== questions.length) {
  const ids = questions.map(({ id }) => id);
  throw new Error(`question ids used twice: ${ids.filter((id, place) => ids.indexOf(id) !== place).join(', ')}`);
}
