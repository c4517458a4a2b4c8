import type { Correction } from './correction.ts';

export const ofEu: Correction[] = [
  {
    regulation: 'gdpr',
    says: 'The GDPR is “Directive 95/46/EC”.',
    fact: 'It is Regulation (EU) 2016/679, which repealed that directive with effect from 25 May 2018.',
    confidence: 'high',
  },
  {
    regulation: 'gdpr',
    says: 'It is law in the EU and the UK.',
    fact: 'Since 1 January 2021 the UK has its own: the UK GDPR with the Data Protection Act 2018.',
    confidence: 'high',
  },
  {
    regulation: 'gdpr',
    says: 'There is no variation from country to country.',
    fact: 'It has opening clauses; the age from which a child can consent, for example, is 13 to 16 (Article 8).',
    confidence: 'high',
  },
  {
    regulation: 'gdpr',
    says: 'It rests on unambiguous consent.',
    fact: 'Consent is one of six lawful bases in Article 6(1).',
    confidence: 'high',
  },
  {
    regulation: 'gdpr',
    says: '500 million people live under one law.',
    fact: 'The 27 member states have roughly 450 million inhabitants.',
    confidence: 'medium',
  },
  {
    regulation: 'nis1',
    says: 'The directive applied from 24 May 2018, in the EU and the UK.',
    fact: 'It was due by 9 May 2018 and applied from 10 May 2018. The UK kept its own NIS Regulations 2018.',
    confidence: 'high',
  },
  {
    regulation: 'nis2',
    says: 'Each country passes a law in October 2024.',
    fact: 'National law was due on 17 October 2024 and applies from 18 October 2024, but many states were late: 23 letters of formal notice in November 2024, 19 reasoned opinions on 7 May 2025.',
    confidence: 'high',
  },
  {
    regulation: 'cra',
    says: 'It was promulgated on 10 December 2024; elsewhere it is called a proposal.',
    fact: 'Signed on 23 October 2024, published on 20 November 2024, in force since 10 December 2024. It applies in steps on 11 June 2026, 11 September 2026 and 11 December 2027.',
    confidence: 'high',
  },
  {
    regulation: 'enisa-baseline',
    says: 'ENISA is the “Agency for Network and Information Security”.',
    fact: 'Regulation (EU) 2019/881 renamed it the European Union Agency for Cybersecurity.',
    confidence: 'high',
  },
  {
    regulation: 'enisa-ssdlc',
    says: 'ENISA, the “Agency for Network and Information Security”, published its guide recently.',
    fact: 'The guide is of 2019, the year in which the agency became the European Union Agency for Cybersecurity.',
    confidence: 'high',
  },
  {
    regulation: 'csa',
    says: 'Certification may in the end be compulsory, and devices will undoubtedly be labelled.',
    fact: 'It was still voluntary in November 2026. Only EUCC is in operation, since 27 February 2025. A recast was proposed on 20 January 2026.',
    confidence: 'medium',
  },
  {
    regulation: 'csa',
    says: 'It is law in the EU and the UK.',
    fact: 'It has had no effect in the UK since 1 January 2021.',
    confidence: 'high',
  },
  {
    regulation: 'red',
    says: 'Nothing: the dossier leaves it out.',
    fact: 'Its cybersecurity points (Delegated Regulation (EU) 2022/30, shown with EN 18031) have bound radio products since 1 August 2025.',
    confidence: 'high',
  },
  {
    regulation: 'etsi-en-303-645',
    says: 'Nothing: the dossier leaves it out for the EU.',
    fact: 'It is the baseline that laws and labels in the UK, Singapore, Japan, India and Australia build on.',
    confidence: 'high',
  },
  ...['data-act', 'gpsr', 'pld'].map(
    (regulation): Correction => ({
      regulation,
      says: 'Nothing: the dossier leaves it out.',
      fact: 'It binds makers of connected products: see its dates and what it asks.',
      confidence: 'high',
    }),
  ),
];
