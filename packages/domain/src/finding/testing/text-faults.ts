import { clauseIn, copyOf, type Draft, type DraftClause, everywhere, say } from './draft.ts';
import type { PlantedFault } from './planted-fault.ts';

const inSomeText = (spoil: (clause: DraftClause) => void) => (draft: Draft) => {
  const clause = draft.clauses.find(({ family }) => family === 'purpose') ?? draft.clauses[0];
  if (clause) spoil(clause);
  return clause !== undefined;
};

const numbered = (draft: Draft) => draft.clauses.filter(({ printedNumber }) => /^\d+$/.test(printedNumber ?? ''));

/** Faults of the text itself. */
export const textFaults: readonly PlantedFault[] = [
  { name: 'a slot in brackets', found: 'slotInText', plant: inSomeText((clause) => say(clause, everywhere('[navn]'))) },
  {
    name: 'a slot of three letters',
    found: 'slotInText',
    plant: inSomeText((clause) => say(clause, everywhere('Den xxx.'))),
  },
  {
    name: 'a blank line to write on',
    found: 'slotInText',
    plant: inSomeText((clause) => say(clause, everywhere('Dato: ______'))),
  },
  {
    name: 'a sentence that is left open',
    found: 'slotInText',
    plant: inSomeText((clause) => say(clause, everywhere('er ...'))),
  },
  {
    name: 'a draft that calls itself one',
    found: 'leftoverComment',
    plant: inSomeText((clause) =>
      say(clause, { da: 'Udkast, version 2.', sv: 'Utkast, version 2.', en: 'Draft, version 2.' }),
    ),
  },
  {
    name: 'a slot kept as such',
    found: 'openSlot',
    plant: (draft) => draft.openSlots.push({ key: 'planted', words: { en: 'a day' }, occurrences: 2 }) > 0,
  },
  {
    name: 'an editor’s comment',
    found: 'leftoverComment',
    plant: inSomeText((clause) => say(clause, everywhere('\nKommentar [AB1]: se på navnene'))),
  },
  {
    name: 'a note to whoever finishes the text',
    found: 'leftoverComment',
    plant: inSomeText((clause) => say(clause, { da: 'Indsæt dato.', sv: 'Infoga datum.', en: 'Insert date.' })),
  },
  {
    name: 'what somebody thinks of the text',
    found: 'leftoverComment',
    plant: inSomeText((clause) =>
      say(clause, {
        da: '(Per synes, det her er for langt.)',
        sv: '(Per tycker att det här är för långt.)',
        en: '(Per thinks this is too long.)',
      }),
    ),
  },
  {
    name: 'a pointer to an item that is not there',
    found: 'referenceToNone',
    plant: (draft) => {
      const [clause] = numbered(draft);
      if (!clause) return false;
      say(clause, { da: 'Se punkt nr. 423.', sv: 'Se punkt nr 423.', en: 'See item 423.' });
      return true;
    },
  },
  {
    name: 'a meeting half-yearly in the text and yearly in the terms',
    found: 'otherFrequency',
    also: ['deadlineOnLastDay'],
    plant: (draft) => {
      const review = clauseIn(draft, 'review');
      if (!review) return false;
      review.parameters.timing = { kind: 'everyPeriod', every: 'year', dueMonth: null };
      review.heading = { da: 'Møde', sv: 'Möte', en: 'Meeting' };
      review.body = {
        da: 'Parterne mødes én gang på seks måneder.',
        sv: 'Parterna träffas en gång på sex månader.',
        en: 'The parties meet once in six months.',
      };
      return true;
    },
  },
  {
    name: 'a word that stands twice',
    found: 'doubledWord',
    plant: inSomeText((clause) => say(clause, everywhere('Nordby Kommune Kommune.'))),
  },
  {
    name: 'a number left out',
    found: 'numberMissing',
    plant: (draft) => {
      const later = numbered(draft).slice(-1);
      for (const clause of later) clause.printedNumber = `${Number(clause.printedNumber) + 1}`;
      return numbered(draft).length > 2;
    },
  },
  {
    name: 'a number twice',
    found: 'numberDoubled',
    plant: (draft) => {
      const [first, ...rest] = numbered(draft);
      const last = rest.at(-1);
      if (!first || !last || first.printedNumber === last.printedNumber || rest.length < 2) return false;
      draft.clauses.push({
        ...copyOf(first),
        id: 'planted-number',
        family: 'review',
        parameters: { timing: { kind: 'continuous' }, mayAdjust: false },
      });
      return true;
    },
  },
  {
    name: 'two sections that have changed places',
    found: 'numberOutOfOrder',
    plant: (draft) => {
      const one = numbered(draft).at(-3);
      const other = numbered(draft).at(-2);
      if (!one || !other || one.printedNumber === other.printedNumber) return false;
      [one.printedNumber, other.printedNumber] = [other.printedNumber, one.printedNumber];
      return true;
    },
  },
  {
    name: 'languages that say different days',
    found: 'languagesDiffer',
    plant: (draft) => {
      const clause = draft.clauses.find(
        ({ body, family }) => ['purpose', 'parties', 'focusAreas'].includes(family) && (body.da ?? body.sv),
      );
      if (!clause) return false;
      say(clause, {
        da: 'Det blev aftalt den 3. maj 2023.',
        sv: 'Det avtalades den 3 maj 2023.',
        en: 'It was agreed on 4 May 2023.',
      });
      return true;
    },
  },
];
