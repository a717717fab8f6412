import type { Language } from '../page/language.ts';

type Words = {
  readonly chooseTitle: string;
  readonly chooseWhy: string;
  readonly unknownTitle: string;
  readonly unknownWhy: string;
  readonly unknownHandOn: string;
  readonly failedTitle: string;
  readonly failedWhy: string;
  readonly unreachableTitle: string;
  readonly unreachableWhy: string;
  readonly againLink: string;
  readonly startLink: string;
};

export const signInWords: Record<Language, Words> = {
  da: {
    chooseTitle: 'Hvem vil du være?',
    chooseWhy: 'Dette er en prøveudgave. Personerne er opdigtede, og der skal ingen adgangskode til.',
    unknownTitle: 'Landsby kender dig ikke endnu',
    unknownWhy:
      'Du er logget ind, men ingen organisation har givet dig adgang. Bed programmets sekretariat om at oprette dig.',
    unknownHandOn: 'Giv sekretariatet disse to linjer, så det kan kende dig igen:',
    failedTitle: 'Du blev ikke logget ind',
    failedWhy: 'Det tog for lang tid, eller siden blev åbnet to gange. Der er ikke sket noget; prøv igen.',
    unreachableTitle: 'Login svarer ikke',
    unreachableWhy:
      'Din organisations login kan ikke nås lige nu. Prøv igen om lidt, eller skriv til programmets sekretariat.',
    againLink: 'Log ind igen',
    startLink: 'Til forsiden',
  },
  sv: {
    chooseTitle: 'Vem vill du vara?',
    chooseWhy: 'Det här är en provversion. Personerna är påhittade och det behövs inget lösenord.',
    unknownTitle: 'Landsby känner inte till dig ännu',
    unknownWhy:
      'Du är inloggad, men ingen organisation har gett dig tillgång. Be programmets sekretariat att lägga till dig.',
    unknownHandOn: 'Ge sekretariatet de här två raderna så att det känner igen dig:',
    failedTitle: 'Du blev inte inloggad',
    failedWhy: 'Det tog för lång tid, eller så öppnades sidan två gånger. Inget har hänt; försök igen.',
    unreachableTitle: 'Inloggningen svarar inte',
    unreachableWhy:
      'Din organisations inloggning går inte att nå just nu. Försök igen om en stund, eller skriv till programmets sekretariat.',
    againLink: 'Logga in igen',
    startLink: 'Till startsidan',
  },
  en: {
    chooseTitle: 'Who do you want to be?',
    chooseWhy: 'This is a trial. The people are made up, and no password is needed.',
    unknownTitle: 'Landsby does not know you yet',
    unknownWhy:
      'You are signed in, but no organisation has given you access. Ask the programme’s secretariat to add you.',
    unknownHandOn: 'Hand these two lines to the secretariat, so that it knows you again:',
    failedTitle: 'You were not signed in',
    failedWhy: 'It took too long, or the page was opened twice. Nothing has happened; try again.',
    unreachableTitle: 'Signing in does not answer',
    unreachableWhy:
      'Your organisation’s sign-in cannot be reached right now. Try again in a while, or write to the programme’s secretariat.',
    againLink: 'Sign in again',
    startLink: 'To the start page',
  },
};
