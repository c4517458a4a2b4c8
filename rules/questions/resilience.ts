import { yesNoNa } from './kinds.ts';
import type { Question } from './question.ts';

/** Behaviour when network or power fail. */
export const resilienceQuestions: Question[] = [
  {
    id: 'survives-outages',
    topic: 'resilience',
    scope: 'product',
    use: 'compliance',
    ask: 'Do functions keep working or recover after the network or power fails?',
    label: 'survives outages',
    why: 'Outages happen; safety must not end with them.',
    help: 'Think of network, cloud and power, for minutes and for days.',
    example: 'Outage test T-12: all local functions went on, data was sent later.',
    answer: yesNoNa,
    evidence: ['test-report'],
  },
  {
    id: 'works-without-network',
    topic: 'resilience',
    scope: 'product',
    use: 'compliance',
    ask: 'Does the device work locally without a network, and recover cleanly after a power loss?',
    label: 'works without network',
    why: 'Heating and locks must work when the internet does not.',
    help: 'The main function goes on locally; after power loss it starts in its last safe state.',
    example: 'The thermostat keeps its schedule and starts with the last set temperature.',
    answer: yesNoNa,
    evidence: ['test-report'],
  },
  {
    id: 'orderly-reconnection',
    topic: 'resilience',
    scope: 'product',
    use: 'compliance',
    ask: 'Do devices reconnect in an orderly way that does not overload the network?',
    label: 'orderly reconnection',
    why: 'A million devices at once are an attack of their own.',
    help: 'Wait a random time and back off after failures.',
    example: 'A random delay of up to five minutes before reconnecting.',
    answer: yesNoNa,
    evidence: ['test-report'],
  },
];
