import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';

type Parameters = WrittenParameters<'role'>;

export interface RolePhrases {
  readonly eachMunicipality: string;
  readonly eachParty: string;
  readonly filled: Readonly<Record<Parameters['filled'], (who: string, role: string) => string>>;
  readonly alsoCalled: (aliases: string) => string;
  readonly atLeastOf: (share: string) => string;
  readonly fullTime: string;
  readonly shareUnstated: string;
  readonly sitsIn: (bodies: string) => string;
}

export const role: Teller<'role', RolePhrases> = (
  { aliases, filled, name, of, recommendedShare, role: _key, sitsIn, ...rest },
  say,
  { list, nameOf, names, quote, share, words },
) => {
  nothingElse(rest);
  const sides: Readonly<Record<string, string>> = {
    'each-municipality': say.eachMunicipality,
    'each-party': say.eachParty,
  };
  return [
    say.filled[filled](sides[of] ?? nameOf(of), words(name)),
    aliases.length > 0 ? say.alsoCalled(list(aliases.map(quote))) : null,
    advised(),
    sitsIn.length > 0 ? say.sitsIn(names(sitsIn)) : null,
  ];

  function advised(): string {
    if (recommendedShare === null) return say.shareUnstated;
    const { denominator, numerator } = recommendedShare;
    return numerator === denominator ? say.fullTime : say.atLeastOf(share(recommendedShare));
  }
};
