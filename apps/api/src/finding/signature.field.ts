import { partyOf } from '@landsby/domain/agreement';
import { type SigningRefusal, signAgreement } from '@landsby/domain/finding';
import { type Signatory, signatoriesOf, signedOn } from '@landsby/domain/record';
import { AgreementType } from '../agreement/agreement.type.ts';
import { PartyType } from '../agreement/party.type.ts';
import { type PartOf, partOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import type { OperationContext } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { signingRefusals } from './finding-refusal.type.ts';
import { SignatoryType } from './signatory.type.ts';
import { sistersOf } from './sisters.store.ts';

interface PartySignature {
  readonly party: PartOf<ShownAgreement['terms']['parties'][number]>;
  readonly signatories: readonly Signatory[];
  readonly signedOn: Temporal.PlainDate | null;
}

const PartySignatureType = builder.objectRef<PartySignature>('PartySignature').implement({
  description: 'Whether a party has signed; the agreement is concluded when all have.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    party: t.field({ type: PartyType, description: 'The party.', resolve: ({ party }) => party }),
    signatories: t.field({
      type: [SignatoryType],
      description: 'Who must sign for it; the party has signed when each of them has.',
      resolve: ({ signatories }) => signatories,
    }),
    signedOn: t.field({
      type: 'Day',
      nullable: true,
      description: 'The day its last signatory signed; null while a signature is missing.',
      resolve: (signature) => signature.signedOn,
    }),
  }),
});

builder.objectField(AgreementType, 'signatures', (t) =>
  t.field({
    type: [PartySignatureType],
    description: 'Who has signed, party by party.',
    resolve: (of) =>
      of.terms.parties.map((party) => ({
        party: partOf(of, party),
        signatories: signatoriesOf(of.terms, party.key),
        signedOn: signedOn(of.terms, party.key),
      })),
  }),
);

type Obstacle = SigningRefusal & { readonly of: ShownAgreement };

const SigningObstacle = builder.unionType('SigningObstacle', {
  description: 'The fact in the way of a signature.',
  types: Object.values(signingRefusals),
  resolveType: ({ kind }: Obstacle) => kind,
});

builder.objectField(AgreementType, 'signingObstacle', (t) =>
  t.field({
    type: SigningObstacle,
    nullable: true,
    description: 'What stands in the way of the viewer’s signature today; null where it may sign.',
    resolve: obstacleTo,
  }),
);

builder.objectField(AgreementType, 'viewerCanSign', (t) =>
  t.boolean({
    description: 'Whether the viewer’s organisation is a party that may sign today.',
    resolve: async (of, _arguments, context) => (await obstacleTo(of, {}, context)) === null,
  }),
);

/** The next of the party's signatories is asked for; when all have signed, the last. */
async function obstacleTo(of: ShownAgreement, _arguments: object, context: OperationContext): Promise<Obstacle | null> {
  const { signedIn, today } = context;
  const by = signedIn.capacity === 'funder' ? '' : (partyOf(of.terms, signedIn.organisationId)?.key ?? '');
  const signatories = signatoriesOf(of.terms, by);
  const next = signatories.find((signatory) => signatory.signedOn === null) ?? signatories.at(-1);
  const signing = { by, on: today, signatory: next?.number ?? null };
  const sisters = await sistersOf(context, of);
  const signed = signAgreement(of.terms, signing, { sisters, today });
  return signed.accepted ? null : { ...signed.refusal, of };
}
