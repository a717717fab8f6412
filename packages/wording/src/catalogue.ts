import type { ClosedOccasion } from '@landsby/domain/calendar';
import type { AgreementState, ExitGround, Expectation, StatusReason } from '@landsby/domain/agreement';
import type { BodyFault, CadenceState } from '@landsby/domain/body';
import type { ClauseFamily, SeatRank } from '@landsby/domain/clause';
import type { Found } from '@landsby/domain/expectation';
import type { Missing, Step } from '@landsby/domain/explanation';
import type { Fault, FaultCode, Severity } from '@landsby/domain/finding';
import type { RecordRefusal } from '@landsby/domain/gate';
import type { ExtraOrderRefusal } from '@landsby/domain/extra-order';
import type { Blocked } from '@landsby/domain/lead-time';
import type { Deed, FundingQuestion, LedgerState, StateReason } from '@landsby/domain/ledger';
import type {
  ApprovalReason,
  AssetRefusal,
  LogoReason,
  MaterialRefusal,
  RemovalRefusal,
} from '@landsby/domain/material';
import type { OrganisationKind } from '@landsby/domain/organisation';
import type { MemberRole } from '@landsby/domain/programme';
import type { RecordKind, WrittenRecord } from '@landsby/domain/record';
import type { StepRefusal } from '@landsby/domain/what-if';
import type { HoldingReason, RoundRefusal, SpreadReason, TargetReason } from '@landsby/domain/round';
import type { CitationQuestion } from '@landsby/domain/statute';
import type { Agreement } from '@landsby/domain/agreement';
import type { Ballot } from '@landsby/domain/record';
import type { ProvisionSays, ProvisionState } from '@landsby/domain/provision';
import type { RoleState } from '@landsby/domain/role';
import type { VoteResult, VoteVerdict } from '@landsby/domain/vote';
import type { MoneyLike } from './format/money.ts';
import type { SpokenWords } from './language.ts';

type AnyStatement = { readonly code: string };

/** A domain fact as a sentence receives it. */
type Heard<Fact> = Fact extends Temporal.PlainDate
  ? Fact
  : Fact extends { readonly amountMinor: number }
    ? MoneyLike
    : Fact extends { readonly en: string }
      ? SpokenWords
      : Fact extends readonly { readonly amountMinor: number }[]
        ? readonly MoneyLike[]
        : Fact;

export type FactsOf<Of extends AnyStatement> = { readonly [Name in Exclude<keyof Of, 'code'>]: Heard<Of[Name]> };

/** Says a party or a body by its key. */
export type NameOf = (key: string) => string;

type ByCode<Of extends AnyStatement, Said, Also> = {
  readonly [Code in Of['code']]: (facts: FactsOf<Extract<Of, { readonly code: Code }>>, also: Also) => Said;
};

/** What an undetermined answer lacks, and who can settle it. */
export interface MissingWords {
  readonly missing: string;
  readonly settledBy: string;
}

export type StepSentences = ByCode<Step, string, null>;
export type MissingSentences = ByCode<Missing, MissingWords, null>;
export type StatusSentences = ByCode<StatusReason, string, NameOf>;
export type StateSentences = ByCode<StateReason, string, NameOf>;
/** The fact in the way of a record, and what to do first. */
export type RefusalSentences = ByCode<RecordRefusal | StepRefusal, string, NameOf>;
export type RoundRefusalSentences = Pick<RefusalSentences, (RoundRefusal | ExtraOrderRefusal)['code']>;
export type MaterialRefusalSentences = Pick<
  RefusalSentences,
  (MaterialRefusal | AssetRefusal | RemovalRefusal)['code']
>;
/** How a round, a target, an approval or a logo stands. */
export type Standing = HoldingReason | TargetReason | SpreadReason | ApprovalReason | LogoReason;
/** What follows from a clause without being owed on a day. */
export type ProvisionSentences = ByCode<ProvisionSays, string, NameOf>;
export type StandingSentences = ByCode<Standing, string, NameOf>;
/** What a party has recorded, its name and the day aside: `has done the joint mapping`. */
export type RecordSentences = {
  readonly [Kind in RecordKind]: (record: WrittenRecord<Kind>, nameOf: NameOf) => string;
};
export type RoundRecordSentences = Pick<
  RecordSentences,
  'roundHeld' | 'roundNotHeld' | 'roundAmountChosen' | 'indexEntered' | 'extraOrderPlaced'
>;
export type MaterialRecordSentences = Pick<
  RecordSentences,
  | 'materialRecorded'
  | 'materialRightsAgreed'
  | 'assetVersioned'
  | 'assetApproved'
  | 'assetPublished'
  | 'removalDemanded'
  | 'removalDone'
>;
/** Each deed as what one must or may do, without who; the receivers come along, null where there are none. */
export type DeedPhrases = ByCode<Deed, string, string | null>;

/** Why a body does not sit as agreed; organisations by their names. */
export type BodyFaultSentences = ByCode<BodyFault, string, NameOf>;

export interface Labels {
  readonly agreementState: Readonly<Record<AgreementState, string>>;
  readonly ledgerState: Readonly<Record<LedgerState, string>>;
  readonly clauseFamily: Readonly<Record<ClauseFamily, string>>;
  readonly exitGround: Readonly<Record<ExitGround, string>>;
  readonly organisationKind: Readonly<Record<OrganisationKind, string>>;
  readonly agreementForm: Readonly<Record<Agreement['form'], string>>;
  readonly memberRole: Readonly<Record<MemberRole, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly seatRank: Readonly<Record<SeatRank, string>>;
  readonly ballot: Readonly<Record<Ballot, string>>;
  readonly voteResult: Readonly<Record<VoteResult, string>>;
  readonly voteVerdict: Readonly<Record<VoteVerdict, string>>;
  readonly cadenceState: Readonly<Record<CadenceState, string>>;
  readonly roleState: Readonly<Record<RoleState, string>>;
  readonly provisionState: Readonly<Record<ProvisionState, string>>;
  readonly ledgerNature: Readonly<Record<'duty' | 'right', string>>;
  /** A missing fact in a word or three, where the value would stand. */
  readonly missing: Readonly<Record<Missing['code'], string>>;
  readonly closedOccasion: Readonly<Record<ClosedOccasion, string>>;
  readonly cause: Readonly<Record<string, string>>;
}

export interface Frames {
  readonly duty: (who: string, deed: string) => string;
  readonly right: (who: string, deed: string) => string;
  readonly everyone: (count: number) => string;
  /** More parties than a sentence can name. */
  readonly several: (count: number) => string;
  readonly byDay: (day: string, relative: string) => string;
  readonly dutyPast: (day: string, relative: string) => string;
  readonly rightPast: (day: string, relative: string) => string;
  /** Instead of what this version has no words for. */
  readonly unknown: string;
  readonly unknownSettledBy: string;
  readonly unknownWord: string;
  readonly unknownDeed: string;
}

/** Why a case cannot make it, and what to do about it. */
export interface BlockedWords {
  readonly blocked: string;
  readonly toDo: string;
}
export type BlockedSentences = ByCode<Blocked, BlockedWords, null>;
/** A question to put to the parties, about money or a statute. */
export type QuestionSentences = ByCode<FundingQuestion | CitationQuestion, string, NameOf>;

/** What to write in a place of a definition that is not right. */
export type ExpectationSentences = ByCode<Expectation, string, null>;
/** What stands there now. */
export type FoundPhrases = ByCode<Found, string, null>;

/** What is wrong with an agreement, and the question to put to the parties. */
export interface FaultWords {
  readonly wrong: string;
  readonly ask: string;
}
export type FaultSentences = ByCode<Fault, FaultWords, NameOf>;
type TextFault = Extract<
  FaultCode,
  | 'openSlot'
  | 'slotInText'
  | 'leftoverComment'
  | 'slotDoublesWord'
  | 'doubledWord'
  | 'numberMissing'
  | 'numberDoubled'
  | 'numberOutOfOrder'
  | 'referenceToNone'
  | 'severalNames'
  | 'misspelledName'
  | 'otherLength'
  | 'otherDay'
  | 'otherYear'
  | 'otherAmount'
  | 'otherCurrency'
  | 'otherNumber'
  | 'languagesDiffer'
  | 'thresholdUndefined'
>;
export type TextFaultSentences = Pick<FaultSentences, TextFault>;

/** All that one language has to say. */
export interface Catalogue {
  readonly steps: StepSentences;
  readonly missing: MissingSentences;
  readonly statusReasons: StatusSentences;
  readonly stateReasons: StateSentences;
  readonly deeds: DeedPhrases;
  readonly refusals: RefusalSentences;
  readonly records: RecordSentences;
  readonly standings: StandingSentences;
  readonly provisions: ProvisionSentences;
  readonly blocked: BlockedSentences;
  readonly questions: QuestionSentences;
  readonly faults: FaultSentences;
  readonly bodyFaults: BodyFaultSentences;
  readonly expectations: ExpectationSentences;
  readonly founds: FoundPhrases;
  readonly labels: Labels;
  readonly frames: Frames;
}
