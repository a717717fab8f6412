import { usePickedWords } from '@landsby/front';
import { Sentence, Stack, StateMark, TextLink } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../address/links.tsx';
import { useToldFinding } from './use-told-finding.ts';

const FindingListFragment = graphql(`
  fragment FindingList on Finding {
    key
    agreement {
      id
    }
    clause {
      key
      printedNumber
      heading {
        da
        sv
        en
      }
    }
    others {
      key
      printedNumber
      heading {
        da
        sv
        en
      }
    }
    ...ToldFinding
  }
`);

interface FindingListProps {
  readonly findings: readonly FragmentType<typeof FindingListFragment>[];
  /** What can be done about one, under it. */
  readonly renderAction?: (key: string, wrong: string) => ReactNode;
  /** Whether the clauses can be gone to. */
  readonly isKept?: boolean;
}

/** One finding after the other, the gravest first. */
export function FindingList({ renderAction, findings, isKept = true }: FindingListProps) {
  const links = useLinks();
  const pick = usePickedWords();
  const tell = useToldFinding();

  return (
    <ul className="max-w-[48rem] border-line border-t">
      {findings.map((one) => {
        const finding = readFragment(FindingListFragment, one);
        const { agreement, clause, key, others } = finding;
        const { ask, state, wrong } = tell(finding);
        const places = [clause, ...others].flatMap((place) => place ?? []);
        return (
          <li key={`${agreement.id} ${key}`} className="border-line border-b py-4">
            <Stack space="tight">
              <StateMark state={state.kind} word={state.word} />
              <Sentence>{wrong}</Sentence>
              <Sentence look="quiet">{ask}</Sentence>
              {places.length > 0 && (
                <ul className="flex flex-wrap gap-x-4 text-sm">
                  {places.map(({ heading, key: place, printedNumber }) => {
                    const name = [printedNumber, pick(heading).text].filter(Boolean).join(' ');
                    return (
                      <li key={place}>
                        {isKept ? <TextLink href={links.agreement(agreement.id, place)}>{name}</TextLink> : name}
                      </li>
                    );
                  })}
                </ul>
              )}
              {places.length === 0 && (
                <p className="text-ink-soft text-sm">
                  <Trans>The agreement as a whole</Trans>
                </p>
              )}
              {renderAction?.(key, wrong)}
            </Stack>
          </li>
        );
      })}
    </ul>
  );
}
