import { readFileSync } from 'node:fs';
import { type Agreement, parseAgreementDefinition } from '@landsby/domain/agreement';
import { type Organisation, organisationSchema } from '@landsby/domain/organisation';
import { type Programme, programmeSchema } from '@landsby/domain/programme';
import organisationFile from './organisations.json' with { type: 'json' };
import peopleFile from './people.json' with { type: 'json' };
import programmeFile from './programmes.json' with { type: 'json' };

/** The demo people's identity provider, as their identities name it. */
export const demoIssuer = 'landsby-demo';

export const organisations: readonly Organisation[] = organisationFile.map((entry) => organisationSchema.parse(entry));
export const programmes: readonly Programme[] = programmeFile.map((entry) => programmeSchema.parse(entry));
export const people: typeof peopleFile = peopleFile;

/** A template stands before its instances. */
const filesOf: Readonly<Record<string, readonly string[]>> = {
  village: ['village-template', 'village-furesoe', 'village-eksempelsund', 'village-proevekoebing'],
  'child-convention': ['child-convention'],
  'beloved-children': ['beloved-children'],
  'open-counselling': ['open-counselling'],
};

/** The agreements of a programme; a definition file that does not hold stops the seed with everything wrong in it. */
export function agreementsOf({ id, members }: Programme): readonly Agreement[] {
  const known = new Set(members.map(({ organisation }) => organisation));
  return (filesOf[id] ?? []).map((name) => {
    const file = new URL(`./agreements/${name}.json`, import.meta.url);
    const parsed = parseAgreementDefinition(JSON.parse(readFileSync(file, 'utf8')), known);
    if (parsed.accepted) return parsed.value;
    throw new Error(`${name}.json does not hold: ${JSON.stringify(parsed.refusal, null, 2)}`);
  });
}
