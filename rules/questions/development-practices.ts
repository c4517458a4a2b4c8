import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Practices of secure development that frameworks list one by one. */
export const developmentPracticeQuestions: Question[] = [
  {
    id: 'development-practices',
    topic: 'organisation',
    scope: 'organisation',
    use: 'compliance',
    ask: 'Which of these practices does your software development follow?',
    label: 'development practices',
    why: 'Frameworks for secure development ask for each of them.',
    help: 'Tick a practice when it is written down and followed in every team.',
    example: 'All but "build options"; a task for 2027.',
    answer: severalOf(
      { id: 'security-requirements', label: 'Security requirements are written and kept current' },
      { id: 'roles-assigned', label: 'Security roles are assigned, separated and backed by management' },
      { id: 'developers-trained', label: 'Developers are trained in secure development' },
      { id: 'policies', label: 'Policies for coding, cryptography and data are in force' },
      { id: 'tools-secured', label: 'Tools are chosen, checked, kept current and leave evidence' },
      { id: 'release-criteria', label: 'Gates with security criteria stand before each release' },
      { id: 'secure-environment', label: 'Build, test and release systems are separate, hardened and logged' },
      { id: 'code-access', label: 'Access to code, build and signing keys is tightly controlled' },
      { id: 'protected-channels', label: 'Channels between teams, suppliers and build systems are protected' },
      { id: 'configuration-control', label: 'Configuration and changes are controlled' },
      { id: 'threat-modelling', label: 'Threats are modelled and recorded for each design' },
      { id: 'design-review', label: 'Somebody else reviews each design' },
      { id: 'secure-coding', label: 'Rules for secure coding are followed' },
      { id: 'build-options', label: 'Security options of compilers and builds are set and kept' },
      { id: 'code-analysis', label: 'Code is reviewed or analysed, and findings are tracked' },
      { id: 'security-testing', label: 'Running code is security-tested before release, and findings are tracked' },
      { id: 'secure-implementation', label: 'Updates, keys and interfaces are implemented securely and tested' },
      { id: 'secure-deployment', label: 'Release and provisioning are secured' },
      { id: 'releases-verifiable', label: 'Customers can check that a release is genuine' },
      { id: 'releases-archived', label: 'Each release is archived with the origin of its components' },
      { id: 'root-causes', label: 'Root causes of flaws are analysed and fed back' },
      { id: 'iec-62443-4-1', label: 'The eight practices of IEC 62443-4-1 are in use and audited' },
    ),
    evidence: ['procedure', 'policy', 'test-report', 'source-scan'],
  },
];
