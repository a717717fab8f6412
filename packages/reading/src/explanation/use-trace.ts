import { quoted, usePickedWords, useWording } from '@landsby/front';
import type { TraceContent } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useLinks } from '../address/links.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { StatementFragment } from './statement.ts';

const ReasonsFragment = graphql(`
  fragment Reasons on Because {
    rules
    steps {
      ...Statement
    }
  }
`);

export const TraceFragment = graphql(`
  fragment Trace on Because {
    ...Reasons
    clause {
      key
      printedNumber
      heading {
        da
        sv
        en
      }
      body {
        da
        sv
        en
      }
    }
  }
`);

interface Reasoned {
  readonly label: string;
  readonly because: FragmentType<typeof ReasonsFragment>;
}

/** Why a value is what it is: its steps and the rules. Beside its clause, that is enough. */
export function useReasons() {
  const wording = useWording();

  return ({ label, because }: Reasoned): TraceContent => {
    const { rules, steps } = readFragment(ReasonsFragment, because);
    return { label, steps: readFragment(StatementFragment, steps).map((step) => wording.step(step)), rules };
  };
}

interface Traced {
  readonly label: string;
  readonly because: FragmentType<typeof TraceFragment>;
  /** The agreement's id, to lead to the clause. */
  readonly agreement: string;
}

/** The same away from its clause, which is then quoted. */
export function useTrace() {
  const { t } = useLingui();
  const reasonsOf = useReasons();
  const pick = usePickedWords();
  const links = useLinks();

  return ({ label, because, agreement }: Traced): TraceContent => {
    const traced = readFragment(TraceFragment, because);
    const told = reasonsOf({ label, because: traced });
    const { clause } = traced;
    if (!clause) return told;
    const { text, language } = pick(clause.body);
    const heading = pick(clause.heading).text;
    const { printedNumber } = clause;
    return {
      ...told,
      clause: {
        label: printedNumber === null ? heading : t`§ ${printedNumber} ${heading}`,
        quote: quoted(text),
        quoteLang: language,
        href: links.agreement(agreement, clause.key),
      },
    };
  };
}
