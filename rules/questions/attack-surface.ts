import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** What an attacker could reach. */
export const attackSurfaceQuestions: Question[] = [
  {
    id: 'attack-surface',
    topic: 'attack-surface',
    scope: 'product',
    use: 'compliance',
    ask: 'Which of these hold for interfaces, services and code?',
    label: 'attack surface',
    why: 'What is not there cannot be attacked, and what is there should give nothing away.',
    help: 'Tick what is in place today and can be shown.',
    example: 'Port scan of release 2.4, interface list in the file, JTAG fused off.',
    answer: severalOf(
      {
        id: 'unused-off',
        label: 'Ports, radios, services and debug interfaces that are not needed are removed, off or locked',
        help: 'Every network, radio and logical interface counts, those of the factory and of service included',
      },
      {
        id: 'interface-list',
        label: 'There is a list of all exposed interfaces with a reason for each',
        help: 'Physical, radio and network interfaces, and the interfaces of app and cloud',
      },
      {
        id: 'exploit-mitigations',
        label: 'Least privilege, isolation, memory protection and unique keys limit the damage',
        help: 'Choose what fits the platform and note what was left out',
      },
      {
        id: 'only-needed-services',
        label: 'Only the services needed for the intended use run',
        help: 'List what runs and strike out what the product does not need',
      },
      {
        id: 'code-kept-small',
        label: 'The code is limited to what the product needs',
        help: 'Unused features, libraries and test code are not in the build',
      },
      {
        id: 'least-privilege',
        label: 'Software and interfaces have only the rights they need',
        help: 'Services run as separate users; each interface can read and change only what it must',
      },
      {
        id: 'memory-protection',
        label: 'The hardware controls access to memory',
        help: 'Write-or-execute rules, memory regions, process isolation in hardware',
      },
      {
        id: 'little-shown-before-sign-in',
        label: 'As little security information as possible is shown before sign-in',
        help: 'Software version, model details and open ports help attackers; needed identifiers are fine',
      },
      {
        id: 'physical-interfaces-limited',
        label: 'Physical interfaces are kept to those needed',
        help: 'Each socket and contact has a reason; service contacts are inside',
      },
      {
        id: 'debug-protected',
        label: 'Debug interfaces are off or behind strong access control, or there are none',
        help: 'JTAG, SWD, serial consoles, hidden menus: off in software or fused, or behind a strong key',
      },
      {
        id: 'debug-physically-protected',
        label: 'Physical debug ports are physically protected, or there are none',
        help: 'Removed from the board, covered, or inside a case that shows opening',
      },
      {
        id: 'user-input-checked',
        label: 'Input from user interfaces is checked',
        help: 'Forms, app, buttons, voice, cards and files a user supplies',
      },
      {
        id: 'network-input-checked',
        label: 'Input from networks and programming interfaces is checked',
        help: 'Radio, network and programming interfaces, files and messages from other machines',
      },
      {
        id: 'optional-services-off',
        label: 'Users who may can switch off services that are not essential, or there are none',
      },
      { id: 'mud-file', label: 'Its network behaviour is published as a MUD file, or no customer needs one' },
    ),
    evidence: ['test-report', 'doc'],
  },
];
