import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Software integrity, and noticing what goes wrong. */
export const integrityQuestions: Question[] = [
  {
    id: 'integrity-and-logging',
    topic: 'attack-surface',
    scope: 'product',
    use: 'compliance',
    ask: 'Which of these does the product do to notice and show tampering?',
    label: 'integrity and logging',
    why: 'An attack that nobody notices goes on.',
    help: 'Tick what is in place today and can be shown.',
    example: 'Secure boot with a fused key; security events in the app; switch to stop logging.',
    answer: severalOf(
      {
        id: 'integrity-verified',
        label: 'The integrity of software and configuration is verified',
        help: 'Say what is checked, when and by which key',
      },
      {
        id: 'secure-boot',
        label: 'It verifies its software when it starts',
        help: 'A chain from a part that cannot be changed to the last stage that runs',
      },
      {
        id: 'corruption-reported',
        label: 'Detected corruption is reported',
        help: 'To the user, an administrator or a log that is read',
      },
      {
        id: 'tampering-reported',
        label: 'If software was changed without permission, the user is told and communication limited',
        help: 'By a light, the app or your service; contact with networks is kept to what warning needs',
      },
      {
        id: 'unauthorised-access-reported',
        label: 'Possible unauthorised access is reported to the user, an administrator or a log',
        help: 'By rules: repeated failed sign-ins, a sign-in from a new device, other unusual activity',
      },
      {
        id: 'event-log',
        label: 'Security-relevant events are logged',
        help: 'Sign-ins, changes of settings, updates and failed checks are the usual minimum',
      },
      {
        id: 'logging-opt-out',
        label: 'The user can opt out of this logging and monitoring',
        help: 'A switch in the settings or in the app',
      },
      {
        id: 'telemetry-examined',
        label: 'Telemetry is examined for signs of security trouble, or none is collected',
        help: 'By rules or by people; somebody acts on what is found',
      },
      { id: 'log-persistent', label: 'The log survives a restart and a loss of power' },
      { id: 'log-minimum', label: 'The log keeps a sensible minimum number of events' },
      { id: 'log-time', label: 'Log entries carry the time, where the device knows it' },
      { id: 'log-export', label: 'Logs can be sent to a management system over a protected channel' },
      { id: 'tampering-shown', label: 'Tampering with the device itself shows, or is reported' },
    ),
    evidence: ['test-report', 'screenshot'],
  },
];
