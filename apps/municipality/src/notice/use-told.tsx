import { usePartyName } from '@landsby/reading/party';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const NoticeToldFragment = graphql(`
  fragment NoticeTold on Agreement {
    viewerParty {
      key
    }
    parties {
      key
      ...PartyName
    }
    programme {
      funder {
        name
      }
    }
  }
`);

/** Who sees the act at once. Nothing is sent by post or mail: handing it over stays with the parties. */
export function useTold(agreement: FragmentType<typeof NoticeToldFragment>) {
  const { t } = useLingui();
  const nameOf = usePartyName();
  const { parties, programme, viewerParty } = readFragment(NoticeToldFragment, agreement);
  const others = parties.filter(({ key }) => key !== viewerParty?.key).map(nameOf);
  return {
    title: t`Who sees it at once`,
    who: [...others, t`The programme's secretariat`, ...(programme.funder ? [programme.funder.name] : [])],
  };
}
