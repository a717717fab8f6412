import type { Teller, WrittenParameters } from './teller.ts';
import { nothingElse } from './teller.ts';

export interface PartiesPhrases {
  readonly mayGrow: string;
  readonly mayNotGrow: string;
  readonly invited: (about: number) => string;
  readonly invitedUnstated: string;
  readonly accession: Readonly<Record<WrittenParameters<'parties'>['accession'], string>>;
  readonly partsOfMunicipalities: string;
  readonly goesOnWith: (atLeast: number) => string;
  readonly goesOnUnstated: string;
  readonly endsWithout: (names: string) => string;
  readonly leavingUnstated: string;
}

export const parties: Teller<'parties', PartiesPhrases> = (
  { accession, invitedAbout, leaving = null, mayGrow, subMunicipalBodiesAreParties, ...rest },
  say,
  { anyName, parties: all },
) => {
  nothingElse(rest);
  return [
    mayGrow ? say.mayGrow : say.mayNotGrow,
    invitedAbout === null ? (mayGrow ? say.invitedUnstated : null) : say.invited(invitedAbout),
    mayGrow ? say.accession[accession] : null,
    subMunicipalBodiesAreParties ? say.partsOfMunicipalities : null,
    ...afterLeaving(),
  ];

  function afterLeaving() {
    if (!leaving) return [all.length > 2 ? say.leavingUnstated : null];
    const { endsWithout, goesOnWith, ...others } = leaving;
    nothingElse(others);
    return [
      goesOnWith === null ? say.goesOnUnstated : say.goesOnWith(goesOnWith),
      endsWithout.length > 0 ? say.endsWithout(anyName(endsWithout)) : null,
    ];
  }
};
