import type { Category } from '#rules/engine/pack.ts';

/** The listed core functions of Annexes III and IV (Implementing Regulation (EU) 2025/2392), in our words. */
export const importantOne: Category[] = [
  {
    ref: 'III-I-1',
    group: 'Important, class I',
    name: 'Identity and privileged access management, including authentication and access-control readers, biometric readers',
    hint: 'Door access readers, fingerprint locks for buildings, tokens',
  },
  {
    ref: 'III-I-2',
    group: 'Important, class I',
    name: 'Standalone and embedded browsers',
    hint: 'Browser component sold separately',
  },
  { ref: 'III-I-3', group: 'Important, class I', name: 'Password managers', hint: 'Including hardware vaults' },
  { ref: 'III-I-4', group: 'Important, class I', name: 'Anti-malware software' },
  { ref: 'III-I-5', group: 'Important, class I', name: 'VPN products', hint: 'Clients, servers, gateways' },
  {
    ref: 'III-I-6',
    group: 'Important, class I',
    name: 'Network management systems',
    hint: 'Fleet controllers for network elements',
  },
  { ref: 'III-I-7', group: 'Important, class I', name: 'SIEM systems' },
  { ref: 'III-I-8', group: 'Important, class I', name: 'Boot managers', hint: 'Boot loaders sold separately, UEFI' },
  { ref: 'III-I-9', group: 'Important, class I', name: 'PKI and certificate issuance software' },
  {
    ref: 'III-I-10',
    group: 'Important, class I',
    name: 'Physical and virtual network interfaces',
    hint: 'Wi-Fi/BLE/Zigbee adapters and modules sold as network interfaces',
  },
  { ref: 'III-I-11', group: 'Important, class I', name: 'Operating systems', hint: 'RTOS sold separately' },
  {
    ref: 'III-I-12',
    group: 'Important, class I',
    name: 'Routers, internet modems, switches',
    hint: 'Home gateways, Thread/LTE routers',
  },
  {
    ref: 'III-I-13',
    group: 'Important, class I',
    name: 'Microprocessors with security-related functions',
    hint: 'Chip makers',
  },
  {
    ref: 'III-I-14',
    group: 'Important, class I',
    name: 'Microcontrollers with security-related functions',
    hint: 'Chip makers',
  },
  {
    ref: 'III-I-15',
    group: 'Important, class I',
    name: 'ASICs and FPGAs with security-related functions',
    hint: 'Chip makers',
  },
  {
    ref: 'III-I-16',
    group: 'Important, class I',
    name: 'Smart home general-purpose virtual assistants',
    hint: 'Smart speakers with assistant',
  },
  {
    ref: 'III-I-17',
    group: 'Important, class I',
    name: 'Smart home products with security functions',
    hint: 'Smart locks, home cameras, baby monitors, alarms and their hub/app',
  },
  {
    ref: 'III-I-18',
    group: 'Important, class I',
    name: 'Internet-connected toys with social interaction or location tracking',
    hint: 'Talking dolls, tracked toy cars',
  },
  {
    ref: 'III-I-19',
    group: 'Important, class I',
    name: 'Health-monitoring wearables (non-medical) and wearables for children',
    hint: "Fitness trackers, kids' watches",
  },
];

export const importantTwo: Category[] = [
  { ref: 'III-II-1', group: 'Important, class II', name: 'Hypervisors and container runtimes' },
  {
    ref: 'III-II-2',
    group: 'Important, class II',
    name: 'Firewalls, intrusion detection and prevention',
    hint: 'Home security gateways whose core is filtering',
  },
  {
    ref: 'III-II-3',
    group: 'Important, class II',
    name: 'Tamper-resistant microprocessors',
    hint: 'Designed for AVA_VAN 2 or 3',
  },
  {
    ref: 'III-II-4',
    group: 'Important, class II',
    name: 'Tamper-resistant microcontrollers',
    hint: 'Designed for AVA_VAN 2 or 3',
  },
];

export const criticalProducts: Category[] = [
  {
    ref: 'IV-1',
    group: 'Critical',
    name: 'Hardware devices with security boxes',
    hint: 'Payment terminals, HSMs, tachographs',
  },
  {
    ref: 'IV-2',
    group: 'Critical',
    name: 'Smart meter gateways and other advanced security devices, including secure cryptoprocessing',
    hint: 'Smart meter gateways',
  },
  {
    ref: 'IV-3',
    group: 'Critical',
    name: 'Smartcards and similar devices, including secure elements',
    hint: 'TPMs, eUICC, at least AVA_VAN.4',
  },
];
