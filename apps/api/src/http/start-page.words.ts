import type { Language } from '../page/language.ts';

type Words = {
  readonly lead: string;
  readonly choose: string;
  readonly secretariat: readonly [name: string, purpose: string];
  readonly municipality: readonly [name: string, purpose: string];
  readonly funder: readonly [name: string, purpose: string];
  readonly notBuilt: string;
  readonly notBuiltWhy: string;
};

export const startPageWords: Record<Language, Words> = {
  da: {
    lead: 'Aftaler, der selv holder øje: hvem skylder hvem hvad, hvornår og hvorfor.',
    choose: 'Vælg, hvor du vil ind',
    secretariat: ['Sekretariat', 'Hele programmet: aftaler, pligter og frister for alle parter'],
    municipality: ['Kommune', 'Det, der venter på os, vores aftaler og vejen ud af dem'],
    funder: ['Fond', 'Programmet samlet: kommuner, bevillinger og opfyldte pligter'],
    notBuilt: 'Siden er ikke bygget endnu',
    notBuiltWhy: 'Start Landsby med npm start; så bygges siderne først.',
  },
  sv: {
    lead: 'Avtal som själva håller reda på vem som är skyldig vem vad, när och varför.',
    choose: 'Välj vart du vill',
    secretariat: ['Sekretariat', 'Hela programmet: avtal, åtaganden och tidsfrister för alla parter'],
    municipality: ['Kommun', 'Det som väntar på oss, våra avtal och vägen ut ur dem'],
    funder: ['Finansiär', 'Programmet i sin helhet: kommuner, anslag och fullgjorda åtaganden'],
    notBuilt: 'Sidan är inte byggd ännu',
    notBuiltWhy: 'Starta Landsby med npm start, så byggs sidorna först.',
  },
  en: {
    lead: 'Agreements that keep watch themselves: who owes what to whom, by when and why.',
    choose: 'Choose where to go in',
    secretariat: ['Secretariat', 'The whole programme: agreements, duties and deadlines of all parties'],
    municipality: ['Municipality', 'What waits for us, our agreements and the way out of them'],
    funder: ['Funder', 'The programme as a whole: municipalities, appropriations and duties kept'],
    notBuilt: 'This page is not built yet',
    notBuiltWhy: 'Start Landsby with npm start; it builds the pages first.',
  },
};
