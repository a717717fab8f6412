import { Findings } from '@landsby/keeping/finding';
import { Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { WaiveFinding } from './WaiveFinding.tsx';
import { WaiverHistory } from './WaiverHistory.tsx';

const FindingsToWaiveFragment = graphql(`
  fragment FindingsToWaive on Agreement {
    id
    version
    ...Findings
    ...WaiverHistory
  }
`);

/** What is wrong with the agreement, and what of it was set aside. */
export function FindingsToWaive(props: { readonly agreement: FragmentType<typeof FindingsToWaiveFragment> }) {
  const { t } = useLingui();
  const agreement = readFragment(FindingsToWaiveFragment, props.agreement);
  const { id, version } = agreement;
  return (
    <Stack space="wide">
      <Findings
        agreement={agreement}
        title={t`What to put to the parties`}
        lead={
          <Trans>
            General rules read the text, the terms and the agreements beside it. What they find is a question, not a
            verdict.
          </Trans>
        }
        renderAction={(key, wrong) => <WaiveFinding agreement={{ id, version }} finding={key} wrong={wrong} />}
      />
      <WaiverHistory agreement={agreement} />
    </Stack>
  );
}
