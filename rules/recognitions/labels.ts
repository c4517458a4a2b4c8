/** A label or certificate that a product can hold, for a level and until a day. */
export type Label = {
  title: string;
  authority: string;
  /** Level → option of the question `labels-held`, lowest first. */
  levels: Readonly<Record<string, string>>;
  /** Date question that holds its last day. */
  expiry: string;
};

export const labels = {
  'sg-cls': {
    title: 'Singapore cybersecurity label, CLS(IoT)',
    authority: 'Cyber Security Agency of Singapore',
    levels: { '1': 'cls-1', '2': 'cls-2', '3': 'cls-3', '4': 'cls-4' },
    expiry: 'cls-expiry',
  },
  'jp-jc-star': {
    title: 'JC-STAR label',
    authority: 'Information-technology Promotion Agency, Japan',
    levels: { 'star-1': 'star-1', 'star-2': 'star-2', 'star-3': 'star-3', 'star-4': 'star-4' },
    expiry: 'jc-star-expiry',
  },
  'kr-cic': {
    title: 'Korean IoT security certificate, CIC',
    authority: 'Korea Internet & Security Agency',
    levels: { lite: 'kr-cic-lite', basic: 'kr-cic-basic', standard: 'kr-cic-standard' },
    expiry: 'foreign-label-expiry',
  },
  'de-it-security-label': {
    title: 'German IT security label',
    authority: 'Federal Office for Information Security, BSI',
    levels: { label: 'de-label' },
    expiry: 'foreign-label-expiry',
  },
  'fi-cybersecurity-label': {
    title: 'Finnish cybersecurity label',
    authority: 'Traficom',
    levels: { label: 'fi-label' },
    expiry: 'foreign-label-expiry',
  },
  'csa-psv': {
    title: 'Product Security Verified mark',
    authority: 'Connectivity Standards Alliance',
    levels: { mark: 'csa-psv' },
    expiry: 'foreign-label-expiry',
  },
} as const satisfies Readonly<Record<string, Label>>;

export type LabelId = keyof typeof labels;
