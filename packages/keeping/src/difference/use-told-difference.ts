import { useLanguage, usePickedWords } from '@landsby/front';
import { StatementFragment } from '@landsby/reading/explanation';
import { type NamedParty, useNameOfKey } from '@landsby/reading/party';
import { differenceIn, type ToldDifference, type WireParameterValue } from '@landsby/wording/difference';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const ParameterValueFragment = graphql(`
  fragment ParameterValue on ParameterValue {
    says {
      ...Statement
    }
    parts {
      place
      says {
        ...Statement
      }
    }
  }
`);

const ToldDifferenceFragment = graphql(`
  fragment ToldDifference on Difference {
    kind
    place
    entry {
      ...ParameterValue
    }
    from {
      ...ParameterValue
    }
    to {
      ...ParameterValue
    }
    clause {
      heading {
        da
        sv
        en
      }
    }
    comparedClause {
      heading {
        da
        sv
        en
      }
    }
  }
`);

interface Parties {
  readonly ofThis: readonly NamedParty[];
  readonly ofCompared: readonly NamedParty[];
}

/** A difference in words, each party by its name. */
export function useToldDifference() {
  const language = useLanguage();
  const pick = usePickedWords();
  const nameOf = useNameOfKey();

  return (of: FragmentType<typeof ToldDifferenceFragment>, { ofCompared, ofThis }: Parties): ToldDifference => {
    const { clause, comparedClause, entry, from, kind, place, to } = readFragment(ToldDifferenceFragment, of);
    const heading = (clause ?? comparedClause)?.heading;
    return differenceIn(language)(
      { kind, place, entry: wire(entry), from: wire(from), to: wire(to) },
      { inOne: nameOf(ofCompared), inOther: nameOf(ofThis), clause: heading ? pick(heading).text : '' },
    );
  };
}

function wire(of: FragmentType<typeof ParameterValueFragment> | null): WireParameterValue | null {
  const value = readFragment(ParameterValueFragment, of);
  if (!value) return null;
  return {
    says: readFragment(StatementFragment, value.says),
    parts: value.parts.map(({ place, says }) => ({ place, says: readFragment(StatementFragment, says) })),
  };
}
