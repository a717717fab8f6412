import type { Transaction } from '@landsby/db';

export type FoundProgramme = {
  readonly id: string;
  readonly version: number;
  /** The organisations that take part. */
  readonly organisations: ReadonlySet<string>;
};

export class ProgrammeStore {
  readonly #database: Transaction;

  constructor(database: Transaction) {
    this.#database = database;
  }

  async find(id: string | undefined): Promise<FoundProgramme | null> {
    if (id === undefined) return null;
    const found = await this.#database.programme.findUnique({
      where: { id },
      select: { id: true, version: true, members: { select: { organisationId: true } } },
    });
    if (!found) return null;
    return { ...found, organisations: new Set(found.members.map(({ organisationId }) => organisationId)) };
  }

  /** Only over the version that was read; null when somebody was faster. */
  async raiseVersion({ id, version }: FoundProgramme): Promise<number | null> {
    const raised = await this.#database.programme.updateMany({
      where: { id, version },
      data: { version: { increment: 1 } },
    });
    return raised.count === 0 ? null : version + 1;
  }
}
