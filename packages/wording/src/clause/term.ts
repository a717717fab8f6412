import { nothingElse, type Teller } from './teller.ts';

export interface TermPhrases {
  readonly begins: (day: string) => string;
  readonly beginsWhen: (event: string) => string;
  readonly beginningUnstated: string;
  readonly notBegunBefore: (day: string) => string;
  readonly ends: (day: string) => string;
  readonly lasts: (length: string) => string;
  readonly endUnstated: string;
  readonly calledLimited: string;
  readonly calledLong: (length: string) => string;
}

export const term: Teller<'term', TermPhrases> = (
  { end, start, statedLength, ...rest },
  say,
  { day, event, length },
) => {
  nothingElse(rest);
  return [beginning(), ending(), statedLength ? say.calledLong(length(statedLength)) : null];

  function beginning(): string {
    switch (start.kind) {
      case 'day':
        return say.begins(day(start.on));
      case 'event':
        return say.beginsWhen(event(start.event));
      case 'unstated':
        return start.noEarlierThan === null ? say.beginningUnstated : say.notBegunBefore(day(start.noEarlierThan));
    }
  }

  function ending(): string {
    switch (end.kind) {
      case 'day':
        return say.ends(day(end.on));
      case 'afterStart':
        return say.lasts(length(end.length));
      case 'unstated':
        return end.calledLimited ? say.calledLimited : say.endUnstated;
    }
  }
};
