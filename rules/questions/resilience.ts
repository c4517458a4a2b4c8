import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Keeping going, and doing no harm. */
export const resilienceQuestions: Question[] = [
  {
    id: 'resilience',
    topic: 'attack-surface',
    scope: 'product',
    use: 'compliance',
    ask: 'Which of these hold when networks, power or attackers give trouble?',
    label: 'resilience',
    why: 'People rely on a product most when something fails.',
    help: 'Tick what is in place today and can be shown.',
    example: 'Test report: works locally without internet, recovers after power loss, back-off on reconnect.',
    answer: severalOf(
      {
        id: 'essential-functions',
        label: 'Essential functions are defined and keep working or recover after an attack or outage',
        help: 'A lock should open without the cloud; a heater should keep a safe temperature',
      },
      {
        id: 'denial-of-service-tested',
        label: 'Resilience against denial of service was tested, or does not matter for this product',
      },
      {
        id: 'harm-to-others-limited',
        label: 'It limits its traffic and harms no other device or network, even when compromised',
        help: 'Think of rate limits, fixed destinations and back-off after errors',
      },
      {
        id: 'survives-outages',
        label: 'Functions keep working or recover after the network or power fails',
        help: 'Think of network, cloud and power, for minutes and for days',
      },
      {
        id: 'works-without-network',
        label: 'It works locally without a network and recovers cleanly after a power loss',
        help: 'The main function goes on locally; after power loss it starts in its last safe state',
      },
      {
        id: 'orderly-reconnection',
        label: 'Devices reconnect in an orderly way that does not overload the network',
        help: 'Wait a random time and back off after failures',
      },
      { id: 'state-kept', label: 'Credentials and installed updates survive a loss of power or network' },
      {
        id: 'traffic-monitored',
        label: 'Signs of attack in traffic it passes between networks are noticed, or it passes none',
      },
      {
        id: 'traffic-controlled',
        label: 'Harmful traffic it passes between networks can be filtered or limited, or it passes none',
      },
    ),
    evidence: ['test-report'],
  },
];
