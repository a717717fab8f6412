import { compareInAddress, wordOf } from '@landsby/front';
import { ButtonRow, Notice, Stack, TextLink } from '@landsby/ui';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLinks } from '../address/links.tsx';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import type { Comparison } from './use-comparison.tsx';

const ComparedWithFragment = graphql(`
  fragment ComparedWith on Agreement {
    id
    template {
      id
    }
  }
`);

interface ComparedWithProps {
  readonly agreement: FragmentType<typeof ComparedWithFragment>;
  readonly comparison: Comparison | null;
  /** Where another agreement than the template can be chosen. */
  readonly renderChoice?: (template: string | null) => ReactNode;
}

/** The way to a comparison, and what came of it that stands beside no clause. */
export function ComparedWith({ agreement, comparison, renderChoice }: ComparedWithProps) {
  const links = useLinks();
  const { compare } = compareInAddress(useSearch({ strict: false }));
  const { id, template } = readFragment(ComparedWithFragment, agreement);

  if (compare === undefined) {
    if (!template && !renderChoice) return null;
    return (
      <ButtonRow>
        <TextLink href={links.agreement(id, '', { compare: template ? wordOf(template.id) : wordOf(id) })}>
          {template ? <Trans>Compare with the template</Trans> : <Trans>Compare with another agreement</Trans>}
        </TextLink>
      </ButtonRow>
    );
  }
  return (
    <Stack>
      {renderChoice?.(template?.id ?? null)}
      {comparison && <Outcome comparison={comparison} />}
      <ButtonRow>
        <TextLink href={links.agreement(id)}>
          <Trans>Stop comparing</Trans>
        </TextLink>
      </ButtonRow>
    </Stack>
  );
}

function Outcome({ comparison: { count, elsewhere, withTitle } }: { readonly comparison: Comparison }) {
  const { t } = useLingui();
  if (withTitle === null) return <Notice kind="information" title={t`There is nothing to compare with`} />;
  if (count === 0) return <Notice kind="information" title={t`Says the same as ${withTitle}`} />;
  return (
    <Notice
      kind="information"
      title={t`${plural(count, { one: 'Differs in # place', other: 'Differs in # places' })} from ${withTitle}`}
    >
      {elsewhere.length < count && <Trans>What differs stands beside the clauses, in the margin.</Trans>}
      {elsewhere.length > 0 && (
        <ul>
          {elsewhere.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
