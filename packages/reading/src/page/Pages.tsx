import type { PageInAddress } from '@landsby/front';
import { Pager } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const PagesFragment = graphql(`
  fragment Pages on PageInfo {
    startCursor
    endCursor
    hasNextPage
    hasPreviousPage
  }
`);

interface PagesProps {
  readonly of: FragmentType<typeof PagesFragment>;
  readonly shown: number;
  readonly totalCount: number;
  readonly onTurn: (page: PageInAddress) => void;
}

/** The way through a list that does not fit on one page. */
export function Pages({ of, shown, totalCount, onTurn }: PagesProps) {
  const { t } = useLingui();
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = readFragment(PagesFragment, of);
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <Pager
      label={t`Pages`}
      position={t`${shown} of ${totalCount}`}
      {...(hasPreviousPage && startCursor !== null && { onPrevious: () => onTurn({ before: startCursor }) })}
      {...(hasNextPage && endCursor !== null && { onNext: () => onTurn({ after: endCursor }) })}
    />
  );
}
