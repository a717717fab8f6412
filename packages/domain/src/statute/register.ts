import { type Day, day } from '../calendar/index.ts';

/** What took the place of a statute, or of parts of it, from a day on. */
interface Succession {
  readonly since: Day;
  /** Keys of the register, the first the main one. */
  readonly by: readonly string[];
  /** The paragraphs known to be concerned; null for the whole statute. The paragraphs that took their place are not in the register. */
  readonly paragraphs: readonly string[] | null;
}

export interface Statute {
  readonly key: string;
  readonly name: string;
  /** How it is cited, in lower case. */
  readonly aliases: readonly string[];
  readonly inForceFrom: Day;
  readonly succession: Succession | null;
  /** Where it was made known. */
  readonly source: string;
}

const dataProtectionReform = day('2018-05-25');

/** S4.48: the statutes that agreements of this kind cite, with their validity. Of serviceloven the paragraphs about children that the five agreements cite. */
export const statutes: readonly Statute[] = [
  {
    key: 'persondataloven',
    name: 'Persondataloven',
    aliases: ['persondataloven', 'persondatalov', 'lov om behandling af personoplysninger'],
    inForceFrom: day('2000-07-01'),
    succession: { since: dataProtectionReform, by: ['gdpr', 'databeskyttelsesloven'], paragraphs: null },
    source: 'Lov nr. 429 af 31. maj 2000',
  },
  {
    key: 'databeskyttelsesloven',
    name: 'Databeskyttelsesloven',
    aliases: ['databeskyttelsesloven', 'databeskyttelseslov'],
    inForceFrom: dataProtectionReform,
    succession: null,
    source: 'Lov nr. 502 af 23. maj 2018',
  },
  {
    key: 'gdpr',
    name: 'GDPR',
    aliases: ['gdpr', 'databeskyttelsesforordningen', 'dataskyddsförordningen', 'general data protection regulation'],
    inForceFrom: dataProtectionReform,
    succession: null,
    source: 'Regulation (EU) 2016/679',
  },
  {
    key: 'serviceloven',
    name: 'Serviceloven',
    aliases: ['serviceloven', 'servicelov', 'lov om social service', 'sel'],
    inForceFrom: day('1998-07-01'),
    succession: { since: day('2024-01-01'), by: ['barnets-lov'], paragraphs: ['11', '52', '153'] },
    source: 'Lov nr. 454 af 10. juni 1997',
  },
  {
    key: 'barnets-lov',
    name: 'Barnets Lov',
    aliases: ['barnets lov'],
    inForceFrom: day('2024-01-01'),
    succession: null,
    source: 'Lov nr. 721 af 13. juni 2023',
  },
  {
    key: 'personuppgiftslagen',
    name: 'Personuppgiftslagen',
    aliases: ['personuppgiftslagen', 'personuppgiftslag', 'pul'],
    inForceFrom: day('1998-10-24'),
    succession: { since: dataProtectionReform, by: ['gdpr', 'dataskyddslagen'], paragraphs: null },
    source: 'SFS 1998:204',
  },
  {
    key: 'dataskyddslagen',
    name: 'Dataskyddslagen',
    aliases: ['dataskyddslagen', 'lag med kompletterande bestämmelser till eu:s dataskyddsförordning'],
    inForceFrom: dataProtectionReform,
    succession: null,
    source: 'SFS 2018:218',
  },
];

export function statuteByKey(key: string): Statute | undefined {
  return statutes.find((statute) => statute.key === key);
}
