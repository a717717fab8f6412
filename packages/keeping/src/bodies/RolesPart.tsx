import { usePickedWords, useWording } from '@landsby/front';
import { StatementFragment, useTrace } from '@landsby/reading/explanation';
import { usePartyName } from '@landsby/reading/party';
import { type Column, DataTable, Explained, Section, Stack, Undetermined } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { RecordRole } from './RecordRole.tsx';
import { RoleDays } from './RoleDays.tsx';

const RolesPartFragment = graphql(`
  fragment RolesPart on Role {
    key
    name {
      da
      sv
      en
    }
    agreement {
      id
    }
    party {
      key
      ...PartyName
    }
    state
    undetermined {
      ...Statement
    }
    because {
      ...Trace
    }
    ...RoleDays
    ...RecordRole
  }
`);

/** Every role of every party: whether it was filled without a gap, and with how much. */
export function RolesPart({ roles }: { readonly roles: readonly FragmentType<typeof RolesPartFragment>[] }) {
  const { t } = useLingui();
  const wording = useWording();
  const pick = usePickedWords();
  const nameOf = usePartyName();
  const traceOf = useTrace();
  const rows = readFragment(RolesPartFragment, roles);
  if (rows.length === 0) return null;

  type Role = (typeof rows)[number];
  const columns: readonly Column<Role>[] = [
    { key: 'party', title: t`Who`, isRowHeader: true, cell: ({ party }) => nameOf(party) },
    { key: 'role', title: t`Role`, cell: ({ name }) => pick(name).text },
    {
      key: 'state',
      title: t`Filled`,
      cell: ({ agreement, because, party, state, undetermined }) => {
        const who = nameOf(party);
        const trace = traceOf({ label: t`Whether ${who} kept it filled`, because, agreement: agreement.id });
        const missing = readFragment(StatementFragment, undetermined);
        return missing ? (
          <Undetermined {...trace} {...wording.missing(missing)} />
        ) : (
          state && <Explained {...trace} value={wording.label('roleState', state)} />
        );
      },
    },
    { key: 'days', title: t`On which days`, isText: true, cell: (role) => <RoleDays role={role} /> },
  ];
  return (
    <Section
      title={t`Roles over time`}
      id="roles"
      lead={<Trans>A gap breaks the agreement. Less than recommended is a warning.</Trans>}
    >
      <Stack>
        <DataTable
          caption={t`Roles over time`}
          isCaptionHidden
          columns={columns}
          rows={rows}
          rowKey={({ agreement, key, party }) => `${agreement.id} ${key} ${party.key}`}
        />
        {rows.map((role) => (
          <RecordRole key={`${role.agreement.id} ${role.key} ${role.party.key}`} role={role} />
        ))}
      </Stack>
    </Section>
  );
}
