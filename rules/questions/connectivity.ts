import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** How the product connects, and what it can sense. */
export const connectivityQuestions: Question[] = [
  {
    id: 'connections',
    topic: 'connectivity',
    scope: 'product',
    use: 'screening',
    ask: 'How can the product connect?',
    label: 'connections',
    why: 'Which laws apply depends on the ways a product reaches networks and other products.',
    help: 'Tick every line that fits; most products with Wi-Fi fit several.',
    example: 'A Wi-Fi camera: internet itself, IP link, IP address, radio, debug pads on the board.',
    answer: severalOf(
      {
        id: 'internet-direct',
        label: 'To the internet itself',
        help: 'It speaks an internet protocol, for example over Wi-Fi, Ethernet or a mobile network',
      },
      {
        id: 'internet-through-other',
        label: 'To the internet through other equipment',
        help: 'A phone, hub or gateway',
      },
      { id: 'ip-to-internet-product', label: 'By IP, directly, to a product that can reach the internet' },
      {
        id: 'non-ip-to-internet-product',
        label: 'Without IP, directly, to a product that can reach the internet',
        help: 'A Zigbee sensor that joins an internet hub',
      },
      {
        id: 'several-non-ip-links',
        label: 'Without IP to two or more products at the same time',
        help: 'Plain cables do not count as products',
      },
      {
        id: 'input-device-with-dongle',
        label: 'Wireless input device with a dongle for an internet product',
        help: 'A wireless keyboard with a USB receiver',
      },
      {
        id: 'data-link',
        label: 'By any other data link to a device or network',
        help: 'USB or another cable, or a link in software',
      },
      { id: 'ip-address', label: 'It is given an IP address' },
      { id: 'bluetooth-address', label: 'It has a Bluetooth address' },
      {
        id: 'short-range-address',
        label: 'It has another short-range address',
        help: 'Zigbee, Thread, Z-Wave, NFC or UWB',
      },
      {
        id: 'radio',
        label: 'It emits or receives radio waves on purpose',
        help: 'Wi-Fi, Bluetooth, Zigbee, mobile network, NFC and satellite positioning all count',
      },
      {
        id: 'mobile-network',
        label: 'Through a mobile operator',
        help: 'With a SIM, an eSIM or a soft SIM',
      },
      {
        id: 'telecom-network',
        label: 'To a public telecom network, or for telecommunication',
        help: 'Phone, modem, gateway, tracker; asked in India and the Emirates',
      },
      {
        id: 'debug-interface',
        label: 'It has a debug interface, even an unused or hidden one',
        help: 'JTAG or SWD pads, a serial console, a diagnostic port',
      },
    ),
  },
  {
    id: 'sensors',
    topic: 'connectivity',
    scope: 'product',
    use: 'screening',
    ask: 'What can the product sense in its surroundings?',
    label: 'sensors',
    why: 'Users must be told what a product can see, hear or measure.',
    answer: severalOf(
      { id: 'camera', label: 'Pictures or video' },
      { id: 'microphone', label: 'Sound' },
      { id: 'location', label: 'Location' },
      { id: 'biometric', label: 'Fingerprint, face or other body features' },
      { id: 'health', label: 'Health or body values' },
      { id: 'motion', label: 'Motion or presence' },
      { id: 'environment', label: 'Temperature, light, air and the like' },
    ),
  },
];
