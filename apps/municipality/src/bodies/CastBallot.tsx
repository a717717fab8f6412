import { useLookedAtDay, useWording, wordOf } from '@landsby/front';
import { RecordForm, useKeepRecord } from '@landsby/keeping/bodies';
import { Button, Notice, RadioField, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useOurOrganisation } from '../frame/our-organisation.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import type { Ballot } from '../generated/graphql.ts';

export const CastBallotFragment = graphql(`
  fragment CastBallot on Vote {
    key
    open
    motion
    members {
      who {
        key
      }
      ballots
    }
    agreement {
      id
      version
      viewerParty {
        key
      }
    }
  }
`);

const ballots: readonly Ballot[] = ['FOR', 'AGAINST', 'ABSTAINS'];

/** Our ballot in an open vote; it can be given anew while the vote is open. */
export function CastBallot({ vote }: { readonly vote: FragmentType<typeof CastBallotFragment> }) {
  const { t } = useLingui();
  const wording = useWording();
  const { today } = useLookedAtDay();
  const own = wordOf(useOurOrganisation().id);
  const { agreement, key, members, motion, open } = readFragment(CastBallotFragment, vote);
  const ours = members.find(({ who }) => who.key === own)?.ballots ?? null;
  const [isAsked, setAsked] = useState(false);
  const [ballot, setBallot] = useState<Ballot>(ours?.[0] ?? 'FOR');
  const { record, ...kept } = useKeepRecord();
  if (!open || ours === null || !agreement.viewerParty) return null;

  const send = async () => {
    const ballotCast = { vote: key, on: today, seat: null, ballot };
    if (await record([agreement], { ballotCast })) setAsked(false);
  };
  if (!isAsked) {
    return (
      <Stack>
        {kept.outcome?.kind === 'kept' && <Notice kind="success" title={t`Our ballot is recorded`} isOutcome />}
        <div>
          {ours.length > 0 ? (
            <Button size="small" label={t`Change our ballot: ${motion}`} onPress={() => setAsked(true)}>
              <Trans>Change our ballot</Trans>
            </Button>
          ) : (
            <Button look="primary" size="small" label={t`Give our ballot: ${motion}`} onPress={() => setAsked(true)}>
              <Trans>Give our ballot</Trans>
            </Button>
          )}
        </div>
      </Stack>
    );
  }
  return (
    <RecordForm
      {...kept}
      label={t`Our ballot`}
      effect={t`Everybody in this body sees our ballot. We can change it as long as the vote is open.`}
      nameOf={(one) => one.replaceAll('-', ' ')}
      onRecord={() => void send()}
      onLeave={() => setAsked(false)}
    >
      <RadioField
        label={motion}
        value={ballot}
        onChange={(value) => setBallot(ballots.find((one) => one === value) ?? 'FOR')}
        options={ballots.map((value) => ({ value, label: wording.label('ballot', value) }))}
      />
    </RecordForm>
  );
}
