import type { TraceContent } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { usePickedWords } from '../language/use-picked-words.ts';
import { useWording } from '../language/use-wording.ts';
import { useLinks } from '../routes/use-links.ts';
import { quoted } from './quoted.ts';
import { StatementFragment } from './statement.ts';

export const TraceFragment = graphql(`
  fragment Trace on Because {
    rules
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
    steps {
      ...Statement
    }
  }
`);

interface Traced {
  readonly label: string;
  readonly because: FragmentType<typeof TraceFragment>;
  /** The agreement's id, to lead to the clause. */
  readonly agreement: string;
  /** Stands beside its clause, which then needs no quoting. */
  readonly isBeside?: boolean;
}

/** Why a value is what it is: its steps, the clause it rests on, the rules. */
export function useTrace() {
  const { t } = useLingui();
  const wording = useWording();
  const pick = usePickedWords();
  const links = useLinks();

  return ({ label, because, agreement, isBeside = false }: Traced): TraceContent => {
    const { clause, rules, steps } = readFragment(TraceFragment, because);
    const told = readFragment(StatementFragment, steps).map((step) => wording.step(step));
    if (!clause || isBeside) return { label, steps: told, rules };
    const { text, language } = pick(clause.body);
    const heading = pick(clause.heading).text;
    const { printedNumber } = clause;
    return {
      label,
      steps: told,
      rules,
      clause: {
        label: printedNumber === null ? heading : t`§ ${printedNumber} ${heading}`,
        quote: quoted(text),
        quoteLang: language,
        href: links.agreement(agreement, clause.key),
      },
    };
  };
}
