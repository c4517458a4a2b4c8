import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** What goes with the product on paper and screen. */
export const documentationQuestions: Question[] = [
  {
    id: 'user-instructions',
    topic: 'documentation',
    scope: 'organisation',
    use: 'compliance',
    ask: 'Which of these do the instructions and information for users contain?',
    label: 'user instructions',
    why: 'People use a product safely when they are told how.',
    help: 'Go through the template and one recent manual. Tick conditional lines also when the condition does not arise.',
    example: 'Manual template 7, chapter "Security"; checked against the camera manual.',
    answer: severalOf(
      {
        id: 'manufacturer-identity',
        label: "The manufacturer's name, address and digital contact",
        help: 'Add the website where there is one',
      },
      {
        id: 'vulnerability-contact',
        label: 'The contact for vulnerabilities and a link to the disclosure policy',
        help: 'Both are needed: the contact and where the policy is',
      },
      {
        id: 'product-identity',
        label: 'What identifies the product uniquely',
        help: 'Name, type and whatever else sets it apart from its neighbours',
      },
      {
        id: 'purpose-and-security',
        label: 'Intended purpose, security environment, essential functions and security properties',
      },
      {
        id: 'risky-use',
        label: 'Uses and foreseeable misuse that can create significant risks',
        help: 'Take the circumstances from the risk assessment',
      },
      {
        id: 'declaration-address',
        label: 'The web address of the EU declaration, or the full declaration',
        help: 'Or the law does not ask for it here',
      },
      { id: 'support-end', label: 'The kind of security support and its end date', help: 'Both parts are needed' },
      {
        id: 'secure-use',
        label: 'Secure set-up and secure use over the lifetime',
        help: 'From first start to daily use',
      },
      {
        id: 'effect-of-changes',
        label: 'How changes to the product can affect data security, or it cannot be changed',
      },
      {
        id: 'installing-updates',
        label: 'How to install security updates',
        help: 'Describe the automatic and the manual way',
      },
      {
        id: 'decommissioning',
        label: 'Secure disposal and removal of user data',
        help: 'Include the account in the cloud',
      },
      { id: 'update-opt-out', label: 'How to switch off automatic updates, if there are any' },
      {
        id: 'for-integrators',
        label: 'What an integrator needs, if it is meant for integration',
        help: 'The information for Annexes I and VII',
      },
      { id: 'sbom-location', label: 'Where the SBOM is, if you share it with users' },
      { id: 'without-connection', label: 'What happens without a connection, also on device or packaging' },
      {
        id: 'fcc-statements',
        label: 'US statements on interference, changes and radio exposure',
        help: '47 CFR Part 15',
      },
      {
        id: 'languages',
        label: 'All of it in the languages of each market',
        help: 'On paper or electronically, clear and legible. Compare with the list of markets.',
      },
      {
        id: 'stays-available',
        label: 'It stays available for ten years or the support period, whichever is longer',
        help: 'Online copies count and must be kept as long',
      },
      { id: 'interfaces-and-services', label: 'Exposed interfaces and services are listed' },
      {
        id: 'radio-bands-and-power',
        label: 'Frequency bands and maximum transmitted power are given, or it has no transmitter',
      },
      { id: 'after-support', label: 'Care over its whole life, also after support has ended' },
      {
        id: 'vulnerability-options',
        label: 'What users can do about vulnerabilities',
        help: 'Report, update, isolate, switch off',
      },
      { id: 'terms-and-privacy', label: 'Terms of service and privacy policy, covering the end of life too' },
    ),
    evidence: ['user-manual'],
  },
  {
    id: 'product-marking',
    topic: 'documentation',
    scope: 'organisation',
    use: 'compliance',
    ask: 'What do your products, packaging or documents carry?',
    label: 'marking of products',
    why: 'People and authorities must find out which product it is and who answers for it.',
    help: 'Look at one unit as it is sold. Software shows it on screen or on its web page.',
    example: 'Type plate with type, serial, name, address, web address and CE mark.',
    answer: severalOf(
      {
        id: 'identifier',
        label: 'A type, batch or serial identifier',
        help: 'On the product itself; packaging or documents only if that is not possible',
      },
      {
        id: 'model-visible',
        label: 'The exact model, recognisable for the user',
        help: 'Name or number as used on your support page; on the label or on a screen',
      },
      {
        id: 'manufacturer-identity',
        label: "The manufacturer's name, postal address and a digital contact",
        help: 'The article can be read as letting one contact do; asking for both is the cautious reading',
      },
      {
        id: 'importer-identity',
        label: "The importer's name, address and digital contact",
        help: 'Add the website where there is one',
      },
      {
        id: 'ce-mark',
        label: 'The CE mark, affixed correctly',
        help: 'On product, packaging or declaration; website or declaration for software',
      },
      { id: 'notified-body-number', label: "The notified body's number next to it, or module H was not used" },
      { id: 'ukca-mark', label: 'The UKCA mark' },
      {
        id: 'ni-marks',
        label: 'For Northern Ireland: CE, with UKNI where a UK body assessed it',
      },
      {
        id: 'eu-operator',
        label: 'The responsible operator in the EU',
        help: 'On product, packaging, parcel or document',
      },
      {
        id: 'fcc-id',
        label: 'The FCC ID, or the compliance information of a US declaration',
        help: 'An electronic label is allowed',
      },
      { id: 'unit-identifier', label: 'Each unit can be told apart by an identifier of its own' },
      {
        id: 'parts-inventory',
        label: 'A current list of its connected parts, each with an identifier',
        help: 'Device, hub, app and cloud, as the product or your system shows them',
      },
    ),
    evidence: ['label-photo', 'screenshot'],
  },
  {
    id: 'technical-file',
    topic: 'documentation',
    scope: 'organisation',
    use: 'compliance',
    ask: 'Which of these do your technical files contain and allow?',
    label: 'technical file',
    why: 'The file is the proof that a product was made as the law asks.',
    help: 'Open the file of a recent product and go through Annex VII point by point.',
    example: 'File of the indoor camera, release 2.4: complete, reviewed in June 2026.',
    answer: severalOf(
      {
        id: 'complete',
        label: 'Everything Annex VII asks, under version control',
        help: 'Go through Annex VII point by point',
      },
      {
        id: 'description',
        label: 'General description: purpose, software versions, photos and instructions',
        help: 'Software versions that matter for security; photos or drawings of hardware, outside and inside',
      },
      { id: 'design', label: 'Design and architecture, vulnerability handling, production and monitoring' },
      {
        id: 'risk-assessment',
        label: 'Risk assessment with how each Annex I, Part I requirement applies',
        help: 'Look for one line per requirement of Part I',
      },
      {
        id: 'support-period',
        label: 'Information used to set the support period',
        help: 'The facts considered and the decision',
      },
      {
        id: 'standards',
        label: 'Standards applied, with the parts used, or your own solutions',
        help: 'Where a standard is only partly used, name the parts',
      },
      {
        id: 'test-reports',
        label: 'Reports of tests on the product and on vulnerability handling',
        help: 'Both are needed: the product and the processes',
      },
      { id: 'declaration', label: 'A copy of the EU declaration', help: 'The newest signed version' },
      { id: 'safety-analysis', label: 'Analysis of product safety, with tests and standards' },
      {
        id: 'sbom-on-request',
        label: 'The SBOM can be added when an authority gives a reason',
        help: 'Know who hands it over and in which format',
      },
      {
        id: 'handed-to-authorities',
        label: 'It can be handed to an authority on request',
        help: 'Know who answers, how fast and in which language',
      },
      {
        id: 'kept-with-support',
        label: 'Files and statements are kept longer where support outlasts the archive period',
      },
      { id: 'assumptions', label: 'Users, uses, setting, data, life and support term the design assumes' },
      { id: 'design-record', label: 'Platforms, protections, known risks, supply chain and evaluations' },
      { id: 'parts-list', label: 'List of all parts of the product: devices, hubs, apps and back ends' },
      { id: 'maintenance', label: 'Maintenance needed, who may do it, and how data stays private meanwhile' },
    ),
    evidence: ['technical-file'],
  },
];
