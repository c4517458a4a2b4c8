import { severalOf } from './kinds.ts';
import type { Question } from './question.ts';

/** Screening: what special law the organisation is under. */
export const organisationFactQuestions: Question[] = [
  {
    id: 'special-organisation',
    topic: 'organisation',
    scope: 'organisation',
    use: 'screening',
    ask: 'Is your organisation one of these?',
    label: 'special kind of organisation',
    why: 'Such organisations are under other law, left out, or bound more strictly.',
    help: 'Most makers tick none.',
    example: 'A maker that sells on its own 24-month credit: US financial institution, supervised by the FTC.',
    answer: severalOf(
      { id: 'nonprofit', label: 'Nonprofit organisation' },
      { id: 'public-body', label: 'Government or public body' },
      { id: 'private-person', label: 'Private person, only for the own household' },
      { id: 'bank', label: 'US bank, bank holding company or credit union' },
      { id: 'bank-service-provider', label: 'Service provider of US banks under the Bank Service Company Act' },
      { id: 'us-financial-institution', label: 'US financial institution (Gramm-Leach-Bliley)' },
      {
        id: 'ftc-financial-institution',
        label: 'US financial institution supervised by the FTC',
        help: 'Lender, payment plan provider, finder, retailer with own credit.',
      },
      { id: 'ny-financial-licence', label: 'Licensed by the New York Department of Financial Services' },
      { id: 'hipaa-covered', label: 'HIPAA covered entity or business associate' },
      { id: 'us-small-business', label: 'Small business by the size standards of the US SBA' },
      {
        id: 'online-advertising',
        label: 'Earns half of its revenue or more from selling online advertising',
      },
      { id: 'large-app-store', label: 'Runs an app store with 250,000 apps or more' },
      { id: 'financial-records-5000', label: 'Holds financial records of 5,000 consumers or more' },
      {
        id: 'health-record-partner',
        label: 'Serves vendors of personal health records, or links to their records',
        help: 'US Health Breach Notification Rule, outside HIPAA.',
      },
      {
        id: 'federal-records',
        label: 'Runs a system of personal records for a US federal agency under contract',
      },
      { id: 'under-500-employees', label: 'Fewer than 500 employees' },
      { id: 'under-100-employees', label: 'Fewer than 100 employees' },
      { id: 'in-significant-fiduciary', label: 'Significant data fiduciary, named by the Government of India' },
      { id: 'ae-difc', label: 'In the Dubai International Financial Centre (DIFC)' },
      { id: 'ae-adgm', label: 'In the Abu Dhabi Global Market (ADGM)' },
      { id: 'ae-dhcc', label: 'In Dubai Healthcare City (DHCC)' },
      {
        id: 'us-covered-producer',
        label: 'Producer on the US Covered List, its subsidiary, or affiliated over 10 percent',
      },
      { id: 'us-entity-list', label: 'On the US Entity List, or the 1260H list of the Defense Department' },
      { id: 'us-debarred', label: 'Suspended or debarred in the US, or affiliated over 10 percent' },
    ),
  },
];
