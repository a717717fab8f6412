import { usePickedWords } from '@landsby/front';
import { Button, ButtonRow } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { FillRole } from './record/FillRole.tsx';
import { LeaveRole } from './record/LeaveRole.tsx';

const RecordRoleFragment = graphql(`
  fragment RecordRole on Role {
    key
    name {
      da
      sv
      en
    }
    openHoldings
    party {
      key
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

/** What we may record of a role of ours. */
export function RecordRole({ role }: { readonly role: FragmentType<typeof RecordRoleFragment> }) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const [form, setForm] = useState<'fill' | 'leave' | null>(null);
  const { agreement, key, name: words, openHoldings, party } = readFragment(RecordRoleFragment, role);
  if (agreement.viewerParty?.key !== party.key) return null;
  const name = pick(words).text;
  const [holding] = openHoldings;
  const onDone = () => setForm(null);
  if (form === 'fill') return <FillRole role={key} name={name} filedWith={agreement} onDone={onDone} />;
  if (form === 'leave' && holding !== undefined) {
    return <LeaveRole holding={holding} name={name} filedWith={agreement} onDone={onDone} />;
  }
  return (
    <ButtonRow>
      <Button size="small" label={t`Somebody begins as ${name}`} onPress={() => setForm('fill')}>
        <Trans>Somebody begins</Trans>
      </Button>
      {holding !== undefined && (
        <Button size="small" label={t`Somebody leaves as ${name}`} onPress={() => setForm('leave')}>
          <Trans>Somebody leaves</Trans>
        </Button>
      )}
    </ButtonRow>
  );
}
