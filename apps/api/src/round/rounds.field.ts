import { asKnownOn, clausesOf } from '@landsby/domain/agreement';
import { exposureOf, whoPays } from '@landsby/domain/round';
import { AgreementType } from '../agreement/agreement.type.ts';
import { partOf, type ShownAgreement } from '../agreement/shown-agreement.ts';
import { asOfArgument } from '../schema/arguments.ts';
import { builder } from '../schema/builder.ts';
import { ExposureType, PaidForType } from './exposure.type.ts';
import { PaidRoundsType } from './paid-rounds.type.ts';

function knownOn(of: ShownAgreement, asOf: Temporal.PlainDate): ShownAgreement {
  return { ...of, terms: asKnownOn(of.terms, asOf) };
}

builder.objectFields(AgreementType, (t) => ({
  rounds: t.field({
    type: [PaidRoundsType],
    description: 'The rounds that are paid when they are held, one entry for each clause that pays for them.',
    args: { asOf: asOfArgument(t) },
    resolve: (whole, { asOf }, { today }) => {
      const of = knownOn(whole, asOf ?? today);
      return clausesOf(of.terms, 'paymentPerEvent').map((clause) => partOf(of, { clause, asOf: asOf ?? today }));
    },
  }),
  exposure: t.field({
    type: [ExposureType],
    description: 'What the rounds may cost over the term, one entry for each clause that pays for them.',
    args: { asOf: asOfArgument(t) },
    resolve: (whole, { asOf }, { today }) => {
      const of = knownOn(whole, asOf ?? today);
      return clausesOf(of.terms, 'paymentPerEvent').map((clause) =>
        partOf(of, { clause, exposure: exposureOf(of.terms, clause, asOf ?? today) }),
      );
    },
  }),
  paidFor: t.field({
    type: [PaidForType],
    description: 'Who pays for what.',
    resolve: (of) => whoPays(of.terms).map((paid) => partOf(of, paid)),
  }),
}));
