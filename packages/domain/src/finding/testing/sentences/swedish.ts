import type { Sentences } from './sentences.ts';

/** Right or wrong beside the terms that the test of sentences sets. */
export const swedish: Sentences = {
  wrong: {
    slotInText: {
      parties: ['Kontaktperson hos kommunen är ______.'],
      term: ['Avtalet träder i kraft den [datum].', 'Undertecknat i (ort) den (datum).'],
      paymentByCalendar: [
        'Beloppet för det första året är xxx xxx kr.',
        'Faktura skickas till <e-postadress>.',
        'Budgeten uppgår till [●] kr.',
        'Beloppet är ___ kr, med bokstäver ___.',
      ],
      governanceBody: ['Mötena hålls på: ........'],
      purpose: [
        'Namn: ___________ Titel: ___________',
        'Arbetet omfattar åren 20XX till 20XX.',
        'Kontaktperson är N.N.',
        'Ärendet har nummer ??/????.',
        'Samordnare är (namnges senare).',
        'Läst och godkänt den ...... i månaden ...... .',
      ],
    },
    leftoverComment: {
      purpose: [
        '[Stäms av med juristerna före underskrift]',
        'Erbjudandet är gratis. (Anna: är vi fortfarande överens om det?)',
        'Återstår: vem som är värd för första mötet.',
        'Juristens kommentar: det här bör vara kortare.',
        'Parterna träffas i maj (stryks om det inte är aktuellt).',
        '*** kolla siffrorna ***',
        'Välj ett av de två alternativen nedan.',
        'Arbetsutkast, version 3.',
        'Gammal text, ersätts när styrelsen har haft möte.',
        'Undersök gärna om adressen fortfarande stämmer.',
      ],
      paymentByCalendar: ['OBS: stycket ska kontrolleras med ekonomi.'],
      term: ['Utkast – ännu inte överenskommet mellan parterna.'],
    },
    doubledWord: {
      governanceBody: ['Parterna träffas för att att diskutera resultaten.'],
    },
    referenceToNone: {
      purpose: [
        'Uppsägning sker enligt punkt 27.',
        'Se avsnitt 14.3 om fördelning av kostnader.',
        'I enlighet med § 31 i detta avtal träffas parterna.',
        'Parterna träffas, jfr avsnitt 22 nedan.',
        'Det följer av punkterna 1 och 41.',
        'Som avtalats i underpunkt 17.2 är lokalerna gratis.',
      ],
    },
    otherLength: {
      ordinaryTermination: [
        'Vardera parten kan säga upp avtalet med en uppsägningstid på tre månader.',
        'Avtalet kan sägas upp med ett kvartals varsel.',
        'Uppsägning ska ske med 90 dagars varsel.',
        'Uppsägningstid: 3 månader.',
        'Uppsägningstiden är tolv veckor.',
        'Avtalet kan sägas upp med ett års varsel.',
        'En part som vill lämna säger till två månader i förväg.',
        'Den som vill ut säger till fyra månader i förväg.',
        'Uppsägningstiden uppgår till 270 dagar.',
      ],
    },
    statedLengthDisagrees: {
      term: ['Avtalet löper under en femårig period.'],
    },
    otherDay: {
      term: [
        'Avtalet upphör den 30 november 2029.',
        'Det löper ut 2029-10-31.',
        'Avtalet gäller fr.o.m. 1 feb. 2026.',
        'Avtalet löper ut vid utgången av juni 2029.',
        'Avtalet gäller t.o.m. 30/6 2029.',
        'Avtalet löper till utgången av 2030.',
        'Avtalet träder i kraft den första mars 2026.',
        'Samarbetet avslutas vid midnatt den 30 juni 2028.',
        'Avtalet löper fram till midsommar 2028, närmare bestämt 24.06.2028.',
      ],
    },
    otherYear: {
      appropriation: [
        'Pengar är avsatta för åren 2026 till 2030.',
        'Anslaget omfattar 2025–2028.',
        'Pengarna är avsatta för 2026, 2027, 2028 och 2029.',
      ],
    },
    otherAmount: {
      paymentByCalendar: [
        'Kommunen bidrar med 250 000 kronor per år.',
        'Det årliga bidraget uppgår till en kvarts miljon kronor.',
        'Bidraget är 240 500 kr om året.',
        'Bidraget är tvåhundratusen kronor om året.',
        'Ett årligt belopp på 0,25 miljoner kronor betalas.',
        'Bidraget är 25 000 kr i månaden.',
        'Varje kvartal betalas 65 000 kr.',
        'Bidraget är 230 tkr per år.',
        'Kommunen överför 20 833 kr varje månad.',
        'Föreningen får trehundratusen kronor om året.',
      ],
    },
    otherCurrency: {
      paymentByCalendar: ['Kommunen bidrar årligen med 240 000 DKK.', 'Det årliga bidraget är 240 000 euro.'],
    },
    otherNumber: {
      paymentPerEvent: [
        'Kursen hålls när minst tolv föräldrar har anmält sig.',
        'Högst 25 deltagare kan vara med.',
        'Kursen ställs in när färre än 8 deltar.',
        'Det är mellan 8 och 20 deltagare.',
        'Minimum 6 och maximum 20 personer deltar.',
      ],
      purpose: ['Erbjudandet är för barn i åldern 3–6 år.', 'Erbjudandet är för barn upp till fem år.'],
    },
    otherFrequency: {
      paymentByCalendar: ['Bidraget betalas i tre delbetalningar om året.', 'En faktura skickas månadsvis.'],
      governanceBody: [
        'Styrgruppen träffas varje månad.',
        'Gruppen träffas två gånger om året.',
        'Gruppen sammanträder en gång per år.',
        'Mötena hålls varannan månad.',
        'Gruppen håller sex möten om året.',
        'Det är tre möten om året.',
        'Gruppen sätter sig ned tillsammans en gång per halvår.',
      ],
    },
    otherTurningPoint: {
      ordinaryTermination: [
        'Uppsägningen får verkan vid utgången av en kalendermånad.',
        'Avtalet kan sägas upp till ett årsskifte.',
        'Uppsägning sker med sex månaders varsel till den 31 december.',
        'Sex månaders uppsägningstid till den första i en månad.',
        'Uppsägning ska ske till kalenderårets sista dag.',
      ],
    },
    otherTiming: {
      paymentByCalendar: [
        'Bidraget betalas i förskott.',
        'Delbetalningarna förfaller vid kvartalets början.',
        'Kommunen betalar på förhand.',
      ],
    },
    misspelledName: {
      purpose: ['Boras Stad betalar bidraget.'],
    },
    thresholdUndefined: {
      commitment: [
        'Kommunen ställer lämpliga lokaler till förfogande.',
        'Föreningen ser till att det finns nödvändig bemanning.',
        'Kommunen svarar inom skälig tid.',
        'Föreningen reagerar om antalet deltagare minskar markant.',
        'Föreningen ser till att det finns tillräckligt med personal.',
      ],
      condition: ['Vid betydande förändringar ska parterna samtala.'],
    },
  },
  right: {
    term: [
      'Kommunen har org.nr 20271231.',
      'Ärende 20271231 handlar om det.',
      'Avtalet löper från 20260101 till 20291231.',
      'Personnumret är 20271231-1234.',
    ],
    purpose: [
      'Arbetet pågår i upp till fem år.',
      'Erbjudandet är för barn upp till sex år.',
      'Uppgifterna sparas i ett år (tas bort om fem år).',
      'Utkast till protokoll skickas inom en vecka.',
      'Det följer av punkterna 1 och 2.',
      'Det följer av punkt 1 och 30 dagars varsel.',
    ],
    paymentPerEvent: ['Kursen ställs in när färre än 10 deltar.', 'Det är mellan 10 och 20 deltagare.'],
    appropriation: ['Pengarna är avsatta för 2026, 2027 och 2028.'],
    ordinaryTermination: ['Sex månaders varsel till ett kvartalsskifte.'],
    governanceBody: ['Mötena hålls var tredje månad.'],
  },
};
