import type { BlockedSentences } from '../catalogue.ts';
import { say } from './terms.ts';

export const blocked: BlockedSentences = {
  legalDatePassed: ({ day }) => ({
    blocked: `Det når I ikke: beslutningen skulle være ført ud i livet senest den ${say.day(day)}.`,
    toDo: 'Vælg en senere dag, eller spørg den anden part, om fristen kan flyttes.',
  }),
  noMeetingLeft: ({ body, from, until }) => ({
    blocked: `${body} har intet møde fra den ${say.day(from)} til den ${say.day(until)}, som sagen kan komme på.`,
    toDo: 'Spørg, om der kan holdes et ekstra møde, eller vælg en senere dag.',
  }),
  handInPassed: ({ body, handInBy, meeting }) => ({
    blocked: `Sagen skulle være afleveret til ${body} den ${say.day(handInBy)} for at komme på mødet den ${say.day(meeting)}, det sidste der når det.`,
    toDo: 'Spørg, om sagen kan komme på som tillægspunkt, eller vælg en senere dag.',
  }),
  officeNeedsLonger: ({ body, days, handInBy, left }) => ({
    blocked: `${body} skal have sagen senest den ${say.day(handInBy)}. Til det er der ${say.days(left)}, og forvaltningen skal bruge ${say.days(days)}.`,
    toDo: 'Åbn sagen i dag og gør den hurtigere klar, eller vælg en senere dag.',
  }),
};
