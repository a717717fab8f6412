import type { Agreement } from '../agreement/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Programme } from '../programme/index.ts';

/** What an agreement is looked at beside: its programme, those who take part in it by name, and the other agreements, templates among them. */
export interface Sisters {
  readonly programme: Pick<Programme, 'name' | 'aliases'> | null;
  readonly organisations: readonly Pick<Organisation, 'id' | 'kind' | 'name' | 'aliases'>[];
  readonly agreements: readonly Agreement[];
}

export const withoutSisters: Sisters = { programme: null, organisations: [], agreements: [] };
