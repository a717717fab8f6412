export type DatabaseProblemKind =
  | 'addressUnreadable'
  | 'unreachable'
  | 'signInRefused'
  | 'versionTooOld'
  | 'folderInUse'
  | 'databaseNewer'
  | 'migrationChanged'
  | 'migrationUnfinished';

/** The database cannot be opened; the message is one sentence for the person at the console, without any secret. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
  readonly kind: DatabaseProblemKind;

  constructor(kind: DatabaseProblemKind, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.kind = kind;
  }
}
