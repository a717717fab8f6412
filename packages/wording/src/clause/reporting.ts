import { nothingElse, type Teller, type WrittenParameters } from './teller.ts';

type Register = WrittenParameters<'reporting'>['registers'][number];

export interface ReportingPhrases {
  readonly reportsTo: (by: string, to: string) => string;
  readonly allOthers: string;
  readonly funder: string;
  readonly consolidated: string;
  readonly registers: string;
  readonly contentUnstated: string;
  readonly holds: Readonly<Record<NonNullable<Register['holds']>, (register: string) => string>>;
}

export const reporting: Teller<'reporting', ReportingPhrases> = (
  { by, consolidated, registers, report: _key, timing, to, toFunder, ...rest },
  say,
  { list, nameOf, timed, words },
) => {
  nothingElse(rest);
  const receivers = [...to.map(nameOf), ...(toFunder ? [say.funder] : [])];
  return [
    timed(say.reportsTo(nameOf(by), receivers.length > 0 ? list(receivers) : say.allOthers), timing),
    consolidated ? say.consolidated : null,
    registers.length > 0 ? { lead: say.registers, items: registers.map(registerLine) } : say.contentUnstated,
  ];

  function registerLine({ holds, key: _key, words: what, ...others }: Register): string {
    nothingElse(others);
    return holds === undefined ? words(what) : say.holds[holds](words(what));
  }
};
