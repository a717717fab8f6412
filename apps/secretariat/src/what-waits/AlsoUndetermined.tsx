import { Section, TextLink } from '@landsby/ui';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useLinks } from '../routes/use-links.ts';
import { type Filters, narrowed } from './filters.ts';

const AlsoUndeterminedFragment = graphql(`
  fragment AlsoUndetermined on LedgerCount {
    undetermined
  }
`);

interface AlsoUndeterminedProps {
  readonly count: FragmentType<typeof AlsoUndeterminedFragment>;
  readonly filters: Filters;
}

/** The last group of what can be done now: what nobody can tell yet, a page of its own. */
export function AlsoUndetermined({ count, filters }: AlsoUndeterminedProps) {
  const { t } = useLingui();
  const links = useLinks();
  const { undetermined } = readFragment(AlsoUndeterminedFragment, count);
  if (filters.view !== undefined || undetermined === 0) return null;
  const said = t`${plural(undetermined, { one: 'See the # thing that cannot be told, and what is missing', other: 'See the # things that cannot be told, and what is missing' })}`;
  return (
    <Section title={t`Undetermined`}>
      <TextLink href={links.whatWaits(narrowed(filters, { view: 'undetermined' }))}>{said}</TextLink>
    </Section>
  );
}
