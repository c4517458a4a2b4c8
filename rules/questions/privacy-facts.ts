import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Screening: what decides which privacy duties there are. */
export const privacyFactQuestions: Question[] = [
  {
    id: 'personal-data-role',
    topic: 'privacy',
    scope: 'organisation',
    use: 'screening',
    ask: 'Which part do you play for the personal data of your products?',
    label: 'part played for personal data',
    why: 'Privacy law binds whoever decides about personal data, and in part whoever handles it for them.',
    help: 'If everything stays on the device and you cannot get at it, you play none of these parts.',
    example:
      'A maker with its own app and cloud: we decide. A firm that only hosts for others: we handle it for a customer.',
    answer: severalOf(
      { id: 'controller', label: 'We decide why and how it is used (controller)' },
      { id: 'processor', label: 'We handle it for a customer who decides (processor)' },
    ),
  },
  {
    id: 'personal-data-kinds',
    topic: 'privacy',
    scope: 'product',
    use: 'screening',
    ask: 'Which kinds of personal data does the product, its app or its cloud handle?',
    label: 'kinds of personal data',
    why: 'Health, face, location and similar data are protected more strictly.',
    help: 'Also what you could get at, such as recordings in your cloud.',
    example:
      'A camera with face recognition: contact data, sign-in data, device identifiers, pictures, biometric data.',
    answer: severalOf(
      { id: 'contact', label: 'Name, address, e-mail or telephone number' },
      { id: 'credentials', label: 'User name or e-mail address with a password or other secret' },
      { id: 'device-identifiers', label: 'Device identifiers tied to a person or household' },
      { id: 'usage', label: 'How the product is used' },
      { id: 'voice', label: 'Voice recordings' },
      { id: 'images', label: 'Pictures or video of people' },
      { id: 'precise-location', label: 'Precise location' },
      {
        id: 'biometric',
        label: 'Biometric data that identifies a person',
        help: 'Face or voice templates, fingerprints.',
      },
      { id: 'health', label: 'Health or medical data' },
      { id: 'financial-account', label: 'Account or card numbers' },
      { id: 'government-id', label: 'Social security, passport or other official numbers' },
      { id: 'viewing-history', label: 'What is watched on a television or monitor' },
      { id: 'neural', label: 'Signals of the nervous system' },
      {
        id: 'other-special',
        label: 'Another specially protected kind',
        help: 'Origin, beliefs, union membership, sexual life, genetic data.',
      },
    ),
  },
  {
    id: 'child-users',
    topic: 'privacy',
    scope: 'product',
    use: 'screening',
    ask: 'Which children does the product, its app or its cloud have to do with?',
    label: 'children among users',
    why: "Children's data is protected more strictly, and each law draws its own age line.",
    help: 'Data that a parent enters about a child is not collected from the child.',
    example: 'A robot toy with an app: made for under-13s. A television: under-18s are likely to use it.',
    answer: severalOf(
      { id: 'aimed-under-13', label: 'Made for children under 13, also among others' },
      { id: 'known-under-13', label: 'You know that some users are under 13' },
      { id: 'known-teens', label: 'You know that some users are 13 to 17' },
      { id: 'likely', label: 'Not made for children, but under-18s are likely to use it' },
    ),
  },
  {
    id: 'data-activities',
    topic: 'privacy',
    scope: 'organisation',
    use: 'screening',
    ask: 'Which of these happen with the personal data of your products?',
    label: 'what happens with personal data',
    why: 'Contracts, transfers, sale, advertising and risky uses each bring duties of their own.',
    help: 'Think of hosting, support, analytics, software kits in the app, partners and advertisers.',
    example: 'Hosting with a cloud provider, support staff in India: vendors, and abroad.',
    answer: severalOf(
      { id: 'processors', label: 'Vendors handle it for you' },
      {
        id: 'abroad',
        label: 'It leaves the country or region where the person lives',
        help: 'Looking at it from abroad counts. The EU with Norway, Iceland and Liechtenstein is one region.',
      },
      { id: 'sold', label: 'You sell it, for money or another benefit' },
      { id: 'sale-discount', label: 'You get a discount for passing it on' },
      { id: 'targeted-ads', label: 'It is used or shared for targeted advertising' },
      {
        id: 'automated-decisions',
        label: 'Software alone decides, or profiles, with legal or similarly serious effect',
      },
      {
        id: 'large-scale-monitoring',
        label: 'Watching people or handling specially protected data on a large scale is your core business',
      },
      {
        id: 'high-risk',
        label: 'A use is likely to be a high risk for people',
        help: 'New technology on a large scale, public places, children; most consumer devices with camera or voice.',
      },
    ),
  },
];
