import { Answered } from '@landsby/front';
import type { ReactNode } from 'react';
import type { UseQueryResponse } from 'urql';
import { PageNotFound } from './PageNotFound.tsx';

interface AnsweredAgreementProps<Agreement> {
  readonly answer: UseQueryResponse<{ readonly agreement: Agreement | null }>;
  readonly children: (agreement: Agreement) => ReactNode;
}

/** The agreement in the address; the same page for one that does not exist and one that is not theirs. */
export function AnsweredAgreement<Agreement>({ answer, children }: AnsweredAgreementProps<Agreement>) {
  return (
    <Answered answer={answer} lines={16}>
      {({ agreement }) => (agreement === null ? <PageNotFound /> : children(agreement))}
    </Answered>
  );
}
