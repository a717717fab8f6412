import { type Agreement, clausesOf } from '../agreement/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Programme } from '../programme/index.ts';

/** What an agreement is looked at beside: its programme, those who take part in it by name, and the other agreements, templates among them. */
export interface Sisters {
  readonly programme: Pick<Programme, 'name' | 'aliases'> | null;
  readonly organisations: readonly Pick<Organisation, 'id' | 'kind' | 'name' | 'aliases'>[];
  readonly agreements: readonly Agreement[];
}

export const withoutSisters: Sisters = { programme: null, organisations: [], agreements: [] };

/** S0.01, S3.04: which others an agreement is looked at beside: the template it was made from, and by title those that must be in force first. */
interface Sought {
  readonly template: string | null;
  readonly titles: readonly string[];
}

export function sistersSought(agreement: Agreement): Sought {
  const titles = clausesOf(agreement, 'condition').flatMap(({ parameters }) =>
    parameters.kind === 'prerequisiteAgreement' ? [parameters.name] : [],
  );
  return { template: agreement.template, titles };
}

/** Those among others that the rules ask about, in their order. */
export function sistersAmong(agreement: Agreement, others: readonly Agreement[]): readonly Agreement[] {
  const { template, titles } = sistersSought(agreement);
  const sought = new Set(titles.map((title) => title.toLowerCase()));
  return others.filter(
    ({ key, title }) => key === template || Object.values(title).some((text) => sought.has(text.toLowerCase())),
  );
}
