import { ProgrammeType } from '../programme/programme.type.ts';
import { builder } from '../schema/builder.ts';
import type { Conflict } from './act-on-agreement.ts';
import { AgreementType } from './agreement.type.ts';

type VersionConflict = Extract<Conflict, { readonly kind: 'VersionConflict' }>;

export const VersionConflictType = builder.objectRef<VersionConflict>('VersionConflict').implement({
  description: 'Somebody else changed the agreement since it was read; the current state comes along.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    currentVersion: t.int({ description: 'The version it has now.', resolve: ({ of }) => of.version }),
    agreement: t.field({ type: AgreementType, description: 'The agreement as it is now.', resolve: ({ of }) => of }),
  }),
});

export type ProgrammeVersionConflict = {
  readonly kind: 'ProgrammeVersionConflict';
  readonly programme: { readonly id: string; readonly version: number };
};

export const ProgrammeVersionConflictType = builder
  .objectRef<ProgrammeVersionConflict>('ProgrammeVersionConflict')
  .implement({
    description: 'Somebody else changed the programme since it was read; the current state comes along.',
    authScopes: { signedIn: true },
    fields: (t) => ({
      currentVersion: t.int({ description: 'The version it has now.', resolve: ({ programme }) => programme.version }),
      programme: t.prismaField({
        type: ProgrammeType,
        description: 'The programme as it is now.',
        resolve: (query, { programme: { id } }, _arguments, { database }) =>
          database.programme.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });
