/** The columns of a framework as CSV, in the order of the example. `question` or `ask`: one of the two is there in each row. */
export const frameworkColumns = [
  {
    name: 'id',
    needed: 'Always',
    holds: 'The customer’s number for it; small letters, digits and hyphens.',
    example: '4-2',
  },
  { name: 'title', needed: 'Always', holds: 'What it is called, in a few words.', example: 'No default passwords' },
  {
    name: 'requirement',
    needed: 'Always',
    holds: 'What it asks, in your own words.',
    example: 'Each device has its own password.',
  },
  {
    name: 'cites',
    needed: 'Optional',
    holds: 'Where it stands in the customer’s document.',
    example: 'Supplier manual 4.2',
  },
  { name: 'section', needed: 'Optional', holds: 'The heading it is listed under.', example: 'Passwords' },
  { name: 'severity', needed: 'Optional', holds: 'blocker, major or minor; major when empty.', example: 'blocker' },
  {
    name: 'question',
    needed: 'Or ask',
    holds: 'Id of a question we ask already: one answer serves both.',
    example: 'password-scheme',
  },
  {
    name: 'expects',
    needed: 'With question',
    holds: 'The answer that meets it: yes, no, option ids, or a comparison like >= 5. Yes when empty.',
    example: 'unique-per-device',
  },
  {
    name: 'ask',
    needed: 'Or question',
    holds: 'A yes-or-no question of your own; yes meets the requirement.',
    example: 'Is the list of components sent with each release?',
  },
  {
    name: 'scope',
    needed: 'Optional',
    holds: 'Of your own question: product, or organisation to ask it once for all. Product when empty.',
    example: 'product',
  },
  {
    name: 'evidence',
    needed: 'Optional',
    holds: 'Types of evidence that prove it, with a space between.',
    example: 'test-report',
  },
  { name: 'markets', needed: 'Optional', holds: 'Only for products sold in one of these markets.', example: 'EU GB' },
  { name: 'note', needed: 'Optional', holds: 'A remark shown beside it.', example: '' },
] as const;

export type FrameworkColumn = (typeof frameworkColumns)[number]['name'];

/** Two rows to start from: one rests on a question we ask already, the other asks its own. */
export const exampleRows: Partial<Record<FrameworkColumn, string>>[] = [
  {
    ...{
      id: '4-2',
      title: 'No default passwords',
      requirement: 'Each device leaves the factory with its own password.',
    },
    ...{ cites: 'Supplier manual 4.2', section: 'Passwords', severity: 'blocker' },
    ...{ question: 'password-scheme', expects: 'unique-per-device', evidence: 'test-report' },
  },
  {
    ...{ id: '7-1', title: 'Component list with each release', section: 'Updates', severity: 'major' },
    ...{ requirement: 'A machine-readable list of components comes with each release.', cites: 'Supplier manual 7.1' },
    ...{ ask: 'Do you send the customer a list of components with each release?', scope: 'product', evidence: 'sbom' },
  },
];
