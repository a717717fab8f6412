import { failedOnce, type Outcome, passedOnce } from './check.ts';
import { bin, ran } from './program.ts';

type Licensed = Readonly<Record<string, readonly { readonly name: string }[]>>;

/** Permissive, or named in the appendix of the EUPL; the fonts' licence binds the fonts alone. */
const compatible = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

/** Which browser can do what: facts that the build reads as an optional peer of the catalogues, and nothing ships. */
const factsForTheBuild = new Set(['caniuse-lite']);

export async function licencesFit(): Promise<Outcome> {
  const { code, output } = await ran(bin('pnpm'), ['-r', 'licenses', 'list', '--prod', '--json']);
  if (code !== 0) return failedOnce(output);

  const licensed = JSON.parse(output.slice(output.indexOf('{'))) as Licensed;
  if (Object.keys(licensed).length === 0) return failedOnce('No dependency was read, so no licence was checked.');
  const strange = strangers(licensed);
  return strange.length === 0 ? passedOnce : failedOnce(strange.join('\n'));
}

export function strangers(licensed: Licensed): string[] {
  return Object.entries(licensed)
    .map(([licence, packages]) => [licence, packages.filter(({ name }) => !factsForTheBuild.has(name))] as const)
    .filter(([licence, packages]) => packages.length > 0 && !fits(licence))
    .map(([licence, packages]) => `${licence}: ${packages.map(({ name }) => name).join(', ')}`);
}

/** "A AND B" binds to both, "A OR B" lets us choose. */
function fits(licence: string): boolean {
  const bare = licence.replaceAll(/[()]/g, '');
  return bare.split(/ or /i).some((choice) => choice.split(/ and /i).every((one) => compatible.has(one.trim())));
}
