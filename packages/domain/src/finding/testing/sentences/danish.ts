import type { Sentences } from './sentences.ts';

/** Right or wrong beside the terms that the test of sentences sets. */
export const danish: Sentences = {
  wrong: {
    slotInText: {
      parties: ['Kontaktpersonen hos kommunen er ______.'],
      term: ['Aftalen træder i kraft den [dato].', 'Underskrevet i (sted) den (dato).'],
      paymentByCalendar: [
        'Beløbet for det første år er xxx.xxx kr.',
        'Faktura sendes til <mailadresse>.',
        'Budgettet udgør [●] kr.',
        'Beløbet er kr. ___, skriver kroner ___.',
      ],
      governanceBody: ['Møderne holdes på: ........'],
      purpose: [
        'Navn: ___________ Titel: ___________',
        'Arbejdet dækker årene 20XX til 20XX.',
        'Kontaktpersonen er N.N.',
        'Sagen har nummer ??/????.',
        'Koordinatoren er (navngives senere).',
        'Læst og godkendt den ...... i måneden ...... .',
      ],
    },
    leftoverComment: {
      purpose: [
        '[Afklares med juridisk afdeling inden underskrift]',
        'Tilbuddet er gratis. (Anne: er vi stadig enige om det?)',
        'Mangler: hvem er vært for det første møde.',
        'Juristens bemærkning: det her bør være kortere.',
        'Parterne mødes i maj (slettes, hvis det ikke er relevant).',
        '*** tjek tallene ***',
        'Vælg et af de to alternativer nedenfor.',
        'Arbejdsudkast, version 3.',
        'Gammel tekst, erstattes når bestyrelsen har holdt møde.',
        'Undersøg venligst om adressen stadig passer.',
      ],
      paymentByCalendar: ['NB: afsnittet skal tjekkes med økonomi.'],
      term: ['Udkast – endnu ikke aftalt mellem parterne.'],
    },
    doubledWord: {
      governanceBody: ['Parterne mødes for at at drøfte resultaterne.'],
    },
    referenceToNone: {
      purpose: [
        'Opsigelse sker efter punkt 27.',
        'Jf. afsnit 14.3 om fordeling af udgifter.',
        'I henhold til § 31 i denne aftale mødes parterne.',
        'Parterne mødes, jf. afsnit 22 nedenfor.',
        'Det følger af punkt 1 og 41.',
        'Fordelingen af udgifter fremgår af pkt 23.',
        'Som aftalt i underpunkt 17.2 er lokalerne gratis.',
      ],
    },
    otherLength: {
      ordinaryTermination: [
        'Hver part kan opsige aftalen med et varsel på tre måneder.',
        'Aftalen kan opsiges med et kvartals varsel.',
        'Opsigelse skal ske med 90 dages varsel.',
        'Opsigelsesvarsel: 3 måneder.',
        'Opsigelsesvarslet er tolv uger.',
        'Aftalen kan opsiges med et års varsel.',
        'En part, der vil ud, siger det to måneder før.',
        'Den, der vil ud, varsler det fire måneder i forvejen.',
        'Varslet udgør 270 dage.',
      ],
    },
    statedLengthDisagrees: {
      term: ['Aftalen løber i en femårig periode.'],
    },
    otherDay: {
      term: [
        'Aftalen udløber den 30. november 2029.',
        'Den ophører 31/10-2029.',
        'Aftalen har virkning fra d. 1. feb. 2026.',
        'Aftalen udløber med udgangen af juni 2029.',
        'Aftalen gælder til og med 30/6 2029.',
        'Aftalen løber til udgangen af 2030.',
        'Aftalen træder i kraft den første marts 2026.',
        'Samarbejdet stopper ved midnat den 30. juni 2028.',
        'Aftalen løber frem til sankthans 2028, nærmere bestemt 24.06.2028.',
      ],
    },
    otherYear: {
      appropriation: [
        'Der er afsat penge i årene 2026 til 2030.',
        'Bevillingen dækker 2025-2028.',
        'Pengene er afsat i 2026, 2027, 2028 og 2029.',
      ],
    },
    otherAmount: {
      paymentByCalendar: [
        'Kommunen bidrager årligt med 250.000 kr.',
        'Det årlige bidrag udgør en kvart million kroner.',
        'Tilskuddet er kr. 240.500,- om året.',
        'Bidraget er to hundrede tusind kroner om året.',
        'Der betales et årligt beløb på 0,25 mio. kr.',
        'Bidraget er 25.000 kr. om måneden.',
        'Hvert kvartal betales 65.000 kr.',
        'Bidraget er 230 t.kr. om året.',
        'Kommunen overfører 20.833 kr. hver måned.',
        'Foreningen får tre hundrede tusind kroner årligt.',
      ],
    },
    otherCurrency: {
      paymentByCalendar: ['Kommunen bidrager årligt med 240.000 SEK.', 'Det årlige bidrag er 240.000 euro.'],
    },
    otherNumber: {
      paymentPerEvent: [
        'Forløbet gennemføres, når mindst tolv forældre er tilmeldt.',
        'Højst 25 deltagere kan være med.',
        'Forløbet aflyses, når færre end 8 deltager.',
        'Der er mellem 8 og 20 deltagere.',
        'Der deltager minimum 6 og maksimum 20 personer.',
      ],
      purpose: ['Tilbuddet er for børn i alderen 3-6 år.', 'Tilbuddet er for børn op til fem år.'],
    },
    otherFrequency: {
      paymentByCalendar: ['Bidraget betales i tre rater om året.', 'Der sendes en faktura månedligt.'],
      governanceBody: [
        'Styregruppen mødes hver måned.',
        'Gruppen mødes to gange årligt.',
        'Gruppen træder sammen en gang om året.',
        'Møderne holdes hver anden måned.',
        'Gruppen holder seks møder om året.',
        'Der er tre møder om året.',
        'Gruppen sætter sig sammen en gang hvert halve år.',
      ],
    },
    otherTurningPoint: {
      ordinaryTermination: [
        'Opsigelsen får virkning ved udgangen af en kalendermåned.',
        'Aftalen kan opsiges til et årsskifte.',
        'Der opsiges med seks måneders varsel til den 31. december.',
        'Seks måneders varsel til den første i en måned.',
        'Opsigelse skal ske til kalenderårets sidste dag.',
      ],
    },
    otherTiming: {
      paymentByCalendar: [
        'Bidraget betales forud.',
        'Raterne forfalder ved kvartalets begyndelse.',
        'Kommunen betaler på forhånd.',
      ],
    },
    misspelledName: {
      purpose: ['Børns Vilkor stiller rådgivere til rådighed.'],
    },
    thresholdUndefined: {
      commitment: [
        'Kommunen stiller passende lokaler til rådighed.',
        'Foreningen sørger for den nødvendige bemanding.',
        'Kommunen svarer inden for rimelig tid.',
        'Foreningen reagerer, hvis antallet af deltagere falder markant.',
        'Foreningen sørger for, at der er nok personale.',
      ],
      condition: ['Ved betydelige ændringer skal parterne tale sammen.'],
    },
  },
  right: {
    term: [
      'Kommunen har CVR-nr. 20271231.',
      'Sagsnummer 20271231.',
      'Sag 20271231 handler om det.',
      'Aftalen løber fra 20260101 til 20291231.',
      'Den ligger under 20271331.',
      'Tlf. 20271231.',
      'Journalnr. 24/20271231.',
    ],
    paymentByCalendar: ['Det samlede beløb er 20271231 kr., jf. kr. 240.000.'],
    purpose: [
      'Arbejdet løber i op til fem år.',
      'Tilbuddet er for børn op til seks år.',
      'Oplysningerne gemmes i et år (slettes derefter).',
      'Udkast til referat sendes inden for en uge.',
      'Det følger af punkt 1 og 2.',
      'Det følger af punkt 1 og 30 dages varsel.',
      'Det er dem, de de store kender.',
    ],
    paymentPerEvent: ['Forløbet aflyses, når færre end 10 deltager.', 'Der er mellem 10 og 20 deltagere.'],
    appropriation: ['Pengene er afsat i 2026, 2027 og 2028.'],
    ordinaryTermination: ['Seks måneders varsel til udgangen af et kalenderkvartal.'],
  },
};
