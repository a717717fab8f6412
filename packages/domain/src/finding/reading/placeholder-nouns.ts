/** What is filled in: a name, a day, an amount. */
export const placeholderNoun =
  '(?:(?:kommunens|foreningens|partens|föreningens|parternas) )?(?:navne?t?|dato(?:en)?|dag|beløb(?:et)?|adressen?|titlen?|titel|nummer|telefon(?:nummer)?|sted(?:et)?|stilling|kontaktperson(?:en)?|e-?mail|kommunen?|namn(?:et)?|datum(?:et)?|belopp(?:et)?|adress(?:en)?|ort(?:en)?|befattning|e-post|kommun|uppgifte?r?|oplysning(?:er)?|names?|dates?|amounts?|address|titles?|place|contact|position|number|tekst|text|antal)';
/** The order to whoever finishes a text. */
export const fillingOrder =
  '(?:indsæt|anfør|angiv|skriv|udfyld|tilføj|infoga|ange|fyll i|skriv in|lägg in|insert|enter|fill in|fill out|state|specify|add)';
/** That something is filled in later. */
export const isFilledIn =
  '(?:udfyldes|indsættes|anføres|angives|tilføjes|påføres|navngives|fylls i|ifylls|infogas|anges|läggs in|skrivs in|namnges|to be (?:named|inserted|filled in|completed|added|entered|advised))';
