import { useLookedAtDay } from '@landsby/front';
import { Columns, Notice, Section, Stack } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { ExitEffect } from './ExitEffect.tsx';
import { groundOf, groundWords, type LeavingInAddress } from './leaving-in-address.ts';
import { InForceOrNot } from './InForceOrNot.tsx';
import { LeavingTimeline } from './LeavingTimeline.tsx';
import { NoWayOut } from './NoWayOut.tsx';
import { ReadyToGiveNotice } from './ReadyToGiveNotice.tsx';
import { useExits } from './use-exits.ts';
import { usePickedDay } from './use-picked-day.ts';
import { WaysOut } from './WaysOut.tsx';
import { WhatFalls } from './WhatFalls.tsx';
import { WhatFollows } from './WhatFollows.tsx';
import { WishedExit } from './WishedExit.tsx';

const LeavingPlannerFragment = graphql(`
  fragment LeavingPlanner on Agreement {
    id
    status(asOf: $asOf) {
      state
    }
    term(asOf: $asOf) {
      starts {
        day
      }
      ends {
        day
      }
    }
    ...ReadyToGiveNotice
  }
`);

const route = '/$programme/agreements/$agreement/leaving';

/** Thinking it through: a day, a ground, what follows; nothing here is binding. */
export function LeavingPlanner(props: { readonly agreement: FragmentType<typeof LeavingPlannerFragment> }) {
  const { t } = useLingui();
  const agreement = readFragment(LeavingPlannerFragment, props.agreement);
  const { id, status, term } = agreement;
  const { day: asOf } = useLookedAtDay();
  const { ground: groundWord, out = null } = useSearch({ from: route });
  const navigate = useNavigate({ from: route });
  const { picked, asked, pick } = usePickedDay(asOf);
  const { exits, error } = useExits({ agreement: id, asOf, noticeOn: asked, wishedExit: out });
  const change = (next: LeavingInAddress) =>
    void navigate({ search: (search) => ({ ...search, ...next }), replace: true, resetScroll: false });

  const ground = groundOf(groundWord) ?? exits.find(({ effect }) => effect.day !== null)?.ground ?? 'ORDINARY';
  const exit = exits.find((one) => one.ground === ground);
  const isRunning = status.state === 'IN_FORCE' || status.state === 'NOTICE_GIVEN';
  const falls = isRunning && exit && exit.mootBecauseTermEnds === null ? (exit.lastDay ?? exit.effect.day) : null;

  if (exits.length > 0 && exits.every(({ effect }) => effect.day === null)) {
    return <NoWayOut exits={exits} agreement={id} />;
  }
  return (
    <Stack space="wide">
      <InForceOrNot state={status.state} />
      <Section title={t`If we leave`}>
        <LeavingTimeline
          term={{ starts: term.starts.day, ends: term.ends.day }}
          exit={exit}
          picked={picked}
          onPick={pick}
          effect={
            error ? (
              <Notice kind="failure" title={t`We could not work this out. Move the day again to try once more.`} />
            ) : (
              exit && <ExitEffect exit={exit} agreement={id} />
            )
          }
        />
      </Section>
      <Columns
        aside={
          <WishedExit
            exit={exit}
            agreement={id}
            wished={out}
            onWish={(day) => change({ out: day ?? undefined } as LeavingInAddress)}
            onPick={pick}
          />
        }
      >
        <WaysOut exits={exits} ground={ground} onChoose={(chosen) => change({ ground: groundWords[chosen] })} />
        <ReadyToGiveNotice agreement={agreement} ground={ground} picked={picked} />
      </Columns>
      {falls !== null && <WhatFalls agreement={id} lastDay={falls} />}
      {falls !== null && <WhatFollows noticeOn={asked} ground={ground} />}
    </Stack>
  );
}
