import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';

export interface OpeningHoursPhrases {
  readonly agreedWith: (kept: string, agreedWith: string) => string;
  readonly occasions: Readonly<Record<WrittenParameters<'openingHours'>['closedOn'][number], string>>;
  readonly closedOn: (occasions: string) => string;
  readonly closedDaysUnstated: string;
  readonly specialHours: (when: string) => string;
  readonly specialHoursUnstated: string;
  readonly contingency: string;
  readonly contingencyUnstated: string;
}

export const openingHours: Teller<'openingHours', OpeningHoursPhrases> = (
  { agreedWith, closedOn, contingency, kept, specialHours, ...rest },
  say,
  { list, nameOf, words },
) => {
  nothingElse(rest);
  return [
    say.agreedWith(nameOf(kept), nameOf(agreedWith)),
    closedOn.length > 0 ? say.closedOn(list(closedOn.map((one) => say.occasions[one]))) : say.closedDaysUnstated,
    specialHours === null ? say.specialHoursUnstated : say.specialHours(words(specialHours)),
    contingency.length > 0
      ? { lead: say.contingency, items: contingency.map(words), inOrder: true }
      : say.contingencyUnstated,
  ];
};
