import { ProgrammeType } from '../programme/programme.type.ts';
import { builder } from '../schema/builder.ts';
import { AgreementType } from './agreement.type.ts';
import type { ShownAgreement } from './shown-agreement.ts';

export type VersionConflict = {
  readonly kind: 'VersionConflict';
  readonly of?: ShownAgreement;
  readonly programme?: { readonly id: string; readonly version: number };
};

export const VersionConflictType = builder.objectRef<VersionConflict>('VersionConflict').implement({
  description: 'Somebody else changed it since it was read; the current state comes along.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    currentVersion: t.int({
      description: 'The version it has now.',
      resolve: ({ of, programme }) => of?.version ?? programme?.version ?? 0,
    }),
    agreement: t.field({
      type: AgreementType,
      nullable: true,
      description: 'The agreement as it is now, where an act on an agreement met the conflict.',
      resolve: ({ of }) => of ?? null,
    }),
    programme: t.prismaField({
      type: ProgrammeType,
      nullable: true,
      description: 'The programme as it is now, where an import met the conflict.',
      resolve: (query, { programme }, _arguments, { database }) =>
        programme ? database.programme.findUnique({ ...query, where: { id: programme.id } }) : null,
    }),
  }),
});
