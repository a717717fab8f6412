import type { Because, RuleId } from '../explanation/index.ts';
import type { Words } from '../words.ts';

type Day = Temporal.PlainDate;
type OfSection<Code extends string> = { readonly code: Code; readonly section: string };
type OfNumber<Code extends string> = { readonly code: Code; readonly number: number };
type OfAnnex<Code extends string> = { readonly code: Code; readonly annex: string; readonly documentId: string };
type OfParty<Code extends string> = { readonly code: Code; readonly party: string };
type OfFamily<Code extends string> = { readonly code: Code; readonly example: string; readonly age: number };
type OfRegister<Code extends string> = { readonly code: Code; readonly what: Words };
type OfService<Code extends string> = { readonly code: Code; readonly service: Words; readonly audience: string };
type AtLevel<Code extends string> = {
  readonly code: Code;
  readonly level: number;
  readonly party: string;
  readonly activities: readonly string[];
};

/** What a clause provides for, as facts; `@landsby/wording` says it. */
export type ProvisionSays =
  | OfService<'serviceFree'>
  | (OfService<'servicePaid'> & { readonly by: readonly string[] })
  | OfService<'servicePriceOpen'>
  | {
      readonly code: 'criterionAnswered';
      readonly goal: number;
      readonly criterion: number;
      readonly efforts: readonly string[];
    }
  | { readonly code: 'criterionUnanswered'; readonly goal: number; readonly criterion: number }
  | { readonly code: 'sectionsUntold'; readonly caseNumber: string }
  | OfSection<'sectionWritten'>
  | OfSection<'sectionNoRemarks'>
  | OfSection<'sectionEmpty'>
  | OfSection<'sectionAbsent'>
  | (OfNumber<'recommends'> & { readonly what: Words })
  | OfNumber<'recommendationMissing'>
  | OfNumber<'recommendationDoubled'>
  | OfAnnex<'annexPublic'>
  | OfAnnex<'annexClosed'>
  | { readonly code: 'annexMark'; readonly annex: string; readonly mark: string }
  | { readonly code: 'countsReadByAll' }
  | OfParty<'readsCounselling'>
  | OfParty<'neverReadsCounselling'>
  | OfFamily<'familyWithin'>
  | OfFamily<'familyOutside'>
  | OfFamily<'familyOpen'>
  | AtLevel<'leadsAtLevel'>
  | AtLevel<'givesAtLevel'>
  | AtLevel<'supportsAtLevel'>
  | (OfParty<'nothingAtLevel'> & { readonly level: number })
  | OfRegister<'registersCount'>
  | OfRegister<'registersAttribute'>
  | OfRegister<'registersSensitive'>
  | OfRegister<'registersFreeText'>
  | OfRegister<'registerUnclassed'>
  | {
      readonly code: 'familiesCounted';
      readonly activity: string;
      readonly families: number;
      readonly from: Day;
      readonly until: Day;
    };

/** It holds, it is not allowed, something is missing, or the agreement leaves it open. */
const provisionStates = ['holds', 'barred', 'missing', 'undetermined'] as const;
export type ProvisionState = (typeof provisionStates)[number];

/** One thing that follows from a clause without being owed by anybody on a day. */
export interface Provision {
  readonly state: ProvisionState;
  readonly says: ProvisionSays;
  readonly because: Because;
}

/** Of the rules that a clause comes from, those that say this; all where it comes from none of them. */
export function resting(provisions: readonly Provision[], ...rules: readonly RuleId[]): readonly Provision[] {
  return provisions.map((provision) => {
    const own = provision.because.rules.filter((rule) => rules.includes(rule));
    return own.length === 0 ? provision : { ...provision, because: { ...provision.because, rules: own } };
  });
}
