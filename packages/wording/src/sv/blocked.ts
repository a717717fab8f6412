import type { BlockedSentences } from '../catalogue.ts';
import { say } from './terms.ts';

export const blocked: BlockedSentences = {
  legalDatePassed: ({ day }) => ({
    blocked: `Det hinner ni inte: beslutet skulle ha varit genomfört senast ${say.day(day)}.`,
    toDo: 'Välj en senare dag, eller fråga den andra parten om tiden kan flyttas.',
  }),
  noMeetingLeft: ({ body, from, until }) => ({
    blocked: `${body} har inget möte från ${say.day(from)} till ${say.day(until)} som ärendet kan tas upp på.`,
    toDo: 'Fråga om ett extra möte kan hållas, eller välj en senare dag.',
  }),
  handInPassed: ({ body, handInBy, meeting }) => ({
    blocked: `Ärendet skulle ha lämnats in till ${body} ${say.day(handInBy)} för att tas upp på mötet ${say.day(meeting)}, det sista som räcker.`,
    toDo: 'Fråga om ärendet kan tas upp som ett extra ärende, eller välj en senare dag.',
  }),
  officeNeedsLonger: ({ body, days, handInBy, left }) => ({
    blocked: `${body} ska ha ärendet senast ${say.day(handInBy)}. Dit är det ${say.days(left)}, och förvaltningen behöver ${say.days(days)}.`,
    toDo: 'Öppna ärendet i dag och bered det snabbare, eller välj en senare dag.',
  }),
};
