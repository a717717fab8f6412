import { giveNotice } from '@landsby/domain/agreement';
import { clientKeyField } from '../operation/client-key.ts';
import { ClientKeyReusedType } from '../operation/receipt.type.ts';
import { builder } from '../schema/builder.ts';
import { readReason } from '../schema/reason.ts';
import { actedOnType } from './acted-on.type.ts';
import { actOnAgreement, asOfRecord } from './act-on-agreement.ts';
import { ExitGroundEnum } from './exit.type.ts';
import { NoticeType, noticeOfRecord } from './notice.type.ts';
import { noticeRefusals } from './notice-refusal.type.ts';
import { VersionConflictType } from './version-conflict.type.ts';

const GiveNoticeInput = builder.inputType('GiveNoticeInput', {
  description: 'A party’s notice.',
  fields: (t) => ({
    clientKey: clientKeyField(t),
    agreementId: t.id({ required: true, description: 'The agreement to leave.' }),
    expectedVersion: t.int({ required: true, description: 'The version the decision rests on.' }),
    ground: t.field({ type: ExitGroundEnum, required: true, description: 'On what the leaving is based.' }),
    noticeOn: t.field({
      type: 'Day',
      required: true,
      description: 'The day the notice was handed over: today, or at most 30 days ago.',
    }),
    cause: t.string({
      description:
        'What has happened, in a sentence or a few, at most 2,000 characters; required for any ground but the ordinary one.',
    }),
  }),
});

const NoticeGiven = actedOnType('NoticeGiven', 'The notice is given and recorded.');

builder.objectField(NoticeGiven, 'notice', (t) =>
  t.field({
    type: NoticeType,
    description: 'The notice, with the day it takes effect and why.',
    resolve: (acted) => noticeOfRecord(asOfRecord(acted)),
  }),
);

const GiveNoticeResult = builder.unionType('GiveNoticeResult', {
  description: 'The notice given, or the fact in its way.',
  types: [NoticeGiven, ...Object.values(noticeRefusals), VersionConflictType, ClientKeyReusedType],
  resolveType: ({ kind }) => (kind === 'Recorded' ? 'NoticeGiven' : kind),
});

builder.mutationField('giveNotice', (t) =>
  t.field({
    type: GiveNoticeResult,
    description: 'A party gives notice.',
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: GiveNoticeInput, required: true, description: 'The notice.' }) },
    resolve: (_root, { input }, context) =>
      actOnAgreement(context, { operation: 'giveNotice', input, on: input.noticeOn }, (terms, by) =>
        giveNotice(
          terms,
          { by, ground: input.ground, on: input.noticeOn, cause: readReason(input.cause ?? '') || null },
          context.today,
        ),
      ),
  }),
);
