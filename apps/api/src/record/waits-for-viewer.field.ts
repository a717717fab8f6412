import { asKnownOn, partyOf } from '@landsby/domain/agreement';
import { waitingForYes } from '@landsby/domain/gate';
import { recordKinds } from '@landsby/domain/record';
import { AgreementType } from '../agreement/agreement.type.ts';
import { ProgrammeType } from '../programme/programme.type.ts';
import { builder } from '../schema/builder.ts';

builder.prismaObjectField(ProgrammeType, 'waitsForViewer', (t) =>
  t.field({
    type: [AgreementType],
    description:
      'The agreements under which something waits for the yes of the viewer’s party, however many there are.',
    args: { kind: t.arg.stringList({ description: 'Only records of these kinds, as in `RecordInput`.' }) },
    select: { id: true },
    resolve: async ({ id }, { kind }, { agreements, signedIn, today }) => {
      const kinds = new Set(recordKinds.filter((one) => !kind || kind.includes(one)));
      const shown = await agreements.ofProgramme(id);
      return shown.filter(({ terms }) => {
        const party = partyOf(terms, signedIn.organisationId);
        return party && waitingForYes(asKnownOn(terms, today), party.key, kinds).length > 0;
      });
    },
  }),
);
