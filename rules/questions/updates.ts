import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** How software is kept up to date. */
export const updateQuestions: Question[] = [
  {
    id: 'update-mechanism',
    topic: 'updates',
    scope: 'product',
    use: 'compliance',
    ask: 'Which of these hold for the update mechanism of the product?',
    label: 'update mechanism',
    why: 'Security fixes only help when they reach the device, and only they should.',
    help: 'Where a line names a condition that does not fit your product, tick it and say why in the note.',
    example: 'Signed images over TLS, installed at night, switch in the app; test report attached.',
    answer: severalOf(
      {
        id: 'all-software',
        label: 'Every software part that may change can be updated securely',
        help: 'Parts that are fixed for security, such as a boot ROM, do not count',
      },
      {
        id: 'secure-mechanism',
        label: 'Updates are installed securely',
        help: 'Secure means an attacker cannot use it to install other software',
      },
      {
        id: 'device-verifies',
        label: 'The device checks each update before installing it',
        help: 'Before installation, on the device, with a key it already holds',
      },
      {
        id: 'network-trust',
        label: 'Updates over a network are verified through a trust relationship, or none come over a network',
        help: 'Keys or certificates the device trusts from the start, for each way an update can come',
      },
      {
        id: 'best-practice-cryptography',
        label: 'Updates rely on current best-practice cryptography',
        help: 'Signature, hash and transport; algorithms and key lengths fit the life of the product',
      },
      {
        id: 'easy',
        label: 'Applying an update is simple for the user',
        help: 'Best without any action; at most a few steps that any user manages',
      },
      {
        id: 'can-be-automatic',
        label: 'Updates can run automatically',
        help: 'The device can fetch and install them without the user',
      },
      {
        id: 'automatic-by-default',
        label: 'Automatic security updates are on by default, or do not fit the product',
        help: 'At the latest once the user agrees at set-up; professional networks are a case where they do not fit',
      },
      {
        id: 'opt-out-and-postpone',
        label: 'Users can opt out, see that an update is there and put it off',
        help: 'Or automatic updates do not fit the product',
      },
      {
        id: 'notices-control',
        label: 'Users can switch update notices on, off or to a later time',
        help: 'On, off and later',
      },
      {
        id: 'checks-regularly',
        label: 'The device looks for security updates after set-up and regularly',
        help: 'Right after set-up, then on a schedule',
      },
      {
        id: 'need-announced',
        label: 'Users are told that a security update is needed and which risk it fixes',
        help: 'By a notice on the device or in the app; name the risk in words people understand',
      },
      {
        id: 'disruption-announced',
        label: 'Users are told when an update will interrupt basic functions',
        help: 'Before it starts, with how long it takes',
      },
      {
        id: 'end-of-support-notice',
        label: 'The product tells the user when support has ended, or can show no notice',
      },
      {
        id: 'can-be-isolated',
        label: 'Software that cannot be updated: the device can be isolated from the network',
        help: 'The product, or the user, can cut it off and its main function goes on as far as possible',
      },
      {
        id: 'hardware-replaceable',
        label: 'Software that cannot be updated: the hardware can be replaced',
        help: 'By the user or by you, without replacing everything around it',
      },
      { id: 'settings-kept', label: 'Updates keep the settings of users, or tell them what changes' },
    ),
    evidence: ['test-report', 'screenshot', 'doc'],
  },
  {
    id: 'update-service',
    topic: 'updates',
    scope: 'organisation',
    use: 'compliance',
    ask: 'Which of these hold for the security updates you provide?',
    label: 'provision of security updates',
    why: 'Users rely on fixes coming in time, free and for as long as promised.',
    help: 'Where a line names a condition that does not fit your products, tick it and say why in the note.',
    example: 'Update policy 3: critical flaws in 14 days, free, separate channel, kept ten years.',
    answer: severalOf(
      {
        id: 'timely',
        label: 'They are released in good time',
        help: 'Good time depends on how severe the flaw is. Set targets and keep to them.',
      },
      { id: 'separate', label: 'They come apart from feature updates, or cannot be separated' },
      {
        id: 'free',
        label: 'They are free for the whole support period',
        help: 'Or a business user agreed otherwise in writing for a tailor-made product',
      },
      {
        id: 'free-move-to-latest',
        label: 'Moving to the latest version is free, or every supported version is patched',
      },
      {
        id: 'kept-ten-years',
        label: 'Each stays available for ten years, or to the end of support if longer',
        help: 'The clock starts with each release. Check storage and the hosting contract.',
      },
      {
        id: 'advisory-message',
        label: 'Each comes with a message that tells users what to do',
        help: 'Release notes in the app or an advisory count if they reach the user',
      },
      {
        id: 'archive-warning',
        label: 'A public archive of old versions warns that they are unsupported, or there is none',
      },
      {
        id: 'no-updates-explained',
        label: 'Where there are no updates, the reason and the replacement support are published',
        help: 'Say why there are no updates, how and for how long parts are replaced',
      },
      { id: 'changes-told', label: 'Customers are told of changed support terms and available updates' },
      { id: 'maintenance-told', label: 'Customers are told of maintenance they have to do, or there is none' },
    ),
    evidence: ['policy', 'log', 'advisory'],
  },
];
