import type { Capacity, HeldDoor, Newcomer, Reading, Transaction, Viewer as StandingViewer, Visit } from '@landsby/db';
import { AgreementStore } from './agreement/agreement.store.ts';
import type { TermsCache } from './agreement/terms-cache.ts';
import { dayOf } from './clock.ts';
import type { Log } from './http/request-log.ts';
import { ActStore } from './operation/act.store.ts';
import { unauthenticated } from './operation/errors.ts';
import { OrganisationStore } from './organisation/organisation.store.ts';
import { ProgrammeStore } from './programme/programme.store.ts';

/** Who asks: a person, for their organisation, from one standpoint, with the standpoints they could choose. */
export type Viewer = StandingViewer & { readonly capacities: readonly Capacity[] };

export type Intent = 'read' | 'write';

/** The viewer is who held the session last: the gate is asked in the operation's own transaction, and nothing is answered or saved before it has told the same. */
export type Presumed = {
  readonly as: Newcomer;
  readonly isStill: (told: string | null) => boolean;
  readonly ask: () => Promise<Viewer | null>;
};

export type OperationRooms = {
  readonly requestId: string;
  readonly log: Log;
  readonly viewer: Viewer | null;
  readonly presumed?: Presumed;
  readonly now: Temporal.Instant;
  readonly holdDoor: (as: Viewer | Newcomer, how: Pick<Visit, 'intent' | 'readings'>) => Promise<HeldDoor>;
  /** Hears the answer as it goes out, with all that was read for it. */
  readonly answered: (text: string, readings: readonly Reading[], viewer: Viewer) => void;
  readonly termsCache: TermsCache;
};

/** What one operation works with: its viewer, its day and its one transaction. */
export class OperationContext {
  readonly requestId: string;
  readonly log: Log;
  viewer: Viewer | null;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** What the operation costs was found to be little enough before. */
  isCostKnown = false;
  /** All that a question read through the door. */
  readonly readings: Reading[] = [];
  // Apollo copies the context, own fields only: #private ones would be lost.
  private readonly rooms: OperationRooms;
  private door: HeldDoor | undefined;
  private presumed: Presumed | undefined;
  private agreementStore: AgreementStore | undefined;
  private organisationStore: OrganisationStore | undefined;

  constructor(rooms: OperationRooms) {
    this.requestId = rooms.requestId;
    this.log = rooms.log;
    this.viewer = rooms.viewer;
    this.presumed = rooms.presumed;
    this.now = rooms.now;
    this.today = dayOf(rooms.now);
    this.rooms = rooms;
  }

  get signedIn(): Viewer {
    if (!this.viewer) throw unauthenticated();
    return this.viewer;
  }

  get database(): Transaction {
    if (!this.door) throw unauthenticated();
    return this.door.transaction;
  }

  get agreements(): AgreementStore {
    this.agreementStore ??= new AgreementStore(this.database, this.rooms.termsCache);
    return this.agreementStore;
  }

  get organisations(): OrganisationStore {
    this.organisationStore ??= new OrganisationStore(this.database);
    return this.organisationStore;
  }

  get programmes(): ProgrammeStore {
    return new ProgrammeStore(this.database);
  }

  get acts(): ActStore {
    return new ActStore(this.database, this.signedIn, this.now);
  }

  async open(intent: Intent): Promise<void> {
    const readings = intent === 'read' ? this.readings : undefined;
    this.door = await this.rooms.holdDoor(this.presumed?.as ?? this.signedIn, { intent, readings });
  }

  get isViewerPresumed(): boolean {
    return this.presumed !== undefined;
  }

  /** Throws where the gate has told of somebody else, or of nobody: what was worked out is for nobody then. */
  async confirmViewer(): Promise<void> {
    if (this.presumed && !this.presumed.isStill((await this.door?.told) ?? null)) throw unauthenticated();
  }

  /** One trip less, where all that goes wrong is begun anew. */
  saveOnLeaving(): void {
    this.door?.saveOnLeaving();
  }

  /** As if nothing had been asked yet, and with nothing presumed. */
  async startAnew(intent: Intent): Promise<void> {
    await this.close('rollBack');
    this.readings.length = 0;
    this.agreementStore = undefined;
    this.organisationStore = undefined;
    if (this.presumed) this.viewer = await this.presumed.ask();
    this.presumed = undefined;
    if (this.viewer) await this.open(intent);
  }

  answered(text: string): void {
    if (this.viewer) this.rooms.answered(text, this.readings, this.viewer);
  }

  async close(verdict: 'commit' | 'rollBack'): Promise<void> {
    const door = this.door;
    this.door = undefined;
    await door?.[verdict]();
    if (verdict === 'commit') this.agreementStore?.keepSaved();
  }
}
