import './scalars.ts';
import '../viewer/viewer.type.ts';
import '../organisation/organisation.type.ts';
import '../programme/programme.type.ts';
import '../programme/funding-horizon.field.ts';
import '../programme/programme-agreements.field.ts';
import '../agreement/agreement.query.ts';
import '../agreement/agreement.type.ts';
import '../agreement/leaving.field.ts';
import '../agreement/money.field.ts';
import '../agreement/give-notice.mutation.ts';
import '../agreement/import-agreement.mutation.ts';
import '../agreement/withdraw-notice.mutation.ts';
import '../clause/clause.type.ts';
import '../ledger/fulfil-duty.mutation.ts';
import '../ledger/ledger.field.ts';
import { builder } from './builder.ts';

export const schema = builder.toSchema();
