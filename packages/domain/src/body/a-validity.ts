import type { Agreement } from '../agreement/index.ts';
import { ofMunicipality, seated, theBody } from './a-body.ts';
import type { Sight } from './body.ts';
import { validityOf } from './validity.ts';

/** `valid`, the faults in short, or what is missing to know. */
export function says(
  agreements: readonly Agreement[],
  { asOf, sight }: { asOf?: string; sight?: Sight } = {},
): readonly string[] {
  const validity = validityOf(theBody(agreements, asOf, sight));
  if (!validity.known) return [validity.missing.code];
  const { faults, valid } = validity.value;
  const told = faults.map(({ code, ...facts }) => [code, ...Object.values(facts).map(String)].join(' '));
  return valid ? ['valid', ...told] : told;
}

export const bothSit = [seated('north'), seated('organisation')];

export const north = ofMunicipality('north', bothSit);

export const south = ofMunicipality('south', [seated('south')]);

export const leaves = {
  kind: 'noticeGiven',
  on: '2026-03-01',
  by: 'municipality',
  ground: 'ordinary',
  cause: null,
} as const;
