import { ButtonLink, Page, Sentence } from '@landsby/ui';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { productName } from '../frame/product-name.ts';
import { signInAddress } from './sign-in-address.ts';

interface SignInPageProps {
  readonly title: string;
  /** What a person finds behind it. */
  readonly children: ReactNode;
}

export function SignInPage({ title, children }: SignInPageProps) {
  return (
    <Page title={title} product={productName}>
      <Sentence look="lead">{children}</Sentence>
      <div>
        <ButtonLink look="primary" href={signInAddress()}>
          <Trans>Sign in</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
