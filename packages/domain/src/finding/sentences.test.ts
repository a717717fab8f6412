import { describe, expect, it } from 'vitest';
import { anAgreement } from '../agreement/an-agreement.ts';
import { aClause, type ClauseInput } from '../clause/a-clause.ts';
import type { ClauseFamily } from '../clause/index.ts';
import { day } from '../calendar/index.ts';
import type { Language } from '../words.ts';
import type { FaultCode } from './fault.ts';
import { findingsOf } from './finding.ts';
import { danish } from './testing/sentences/danish.ts';
import { english } from './testing/sentences/english.ts';
import { listed, type Sentence } from './testing/sentences/sentences.ts';
import { swedish } from './testing/sentences/swedish.ts';

const parties = { municipality: 'Borås Stad', organisation: 'Børns Vilkår' };
const organisations = Object.entries(parties).map(([id, name]) => ({
  ...{ id, name, aliases: [] },
  kind: id === 'municipality' ? ('municipality' as const) : ('voluntaryOrganisation' as const),
}));

/** The terms that the sentences are right or wrong beside. */
function clauseOf(family: ClauseFamily, currency: 'DKK' | 'SEK'): ClauseInput {
  switch (family) {
    case 'purpose':
      return aClause(family, { ageFrom: 0, ageTo: 6 });
    case 'term':
      return aClause(family, {
        start: { kind: 'day', on: '2026-01-01' },
        end: { kind: 'day', on: '2029-12-31' },
        statedLength: null,
      });
    case 'ordinaryTermination': {
      const alignment = { edge: 'end', of: 'quarter' } as const;
      return aClause(family, { notice: { length: { months: 6 }, counting: 'fromNoticeDay', alignment } });
    }
    case 'governanceBody': {
      const quarterly = { kind: 'everyPeriod', every: 'quarter', dueMonth: null } as const;
      return aClause(family, { meetings: [{ key: 'meeting', timing: quarterly, agenda: [] }] });
    }
    case 'paymentByCalendar':
      return aClause(family, { yearly: { amountMinor: 240_000_00, currency } });
    case 'paymentPerEvent':
      return aClause(family, { amounts: [{ amountMinor: 6_500_00, currency }], counted: 'atStart' });
    case 'appropriation':
      return aClause(family, { fromYear: 2026, untilYear: 2028, yearly: { amountMinor: 325_000_00, currency } });
    default:
      return aClause(family);
  }
}

/** What is found because of the sentence, in an agreement of its clause and the term. */
function foundIn({ family, text }: Sentence, language: Language): readonly FaultCode[] {
  const codes = (said: string) => {
    const currency = language === 'sv' ? 'SEK' : 'DKK';
    const clause = { ...clauseOf(family, currency), printedNumber: family === 'term' ? '1' : '2' };
    const term = { ...clauseOf('term', currency), printedNumber: '1' };
    const body = { en: 'Text', [language]: said };
    const clauses = family === 'term' ? [{ ...clause, body }] : [term, { ...clause, body }];
    const agreement = anAgreement({
      language,
      title: { en: 'Text', [language]: 'Text' },
      clauses: spoken(clauses, language),
    });
    const beside = { programme: null, organisations, agreements: [] };
    return findingsOf(agreement, beside, day('2026-11-22')).map(({ rule }) => rule);
  };
  const before = codes('Text');
  return codes(text).filter((code) => !before.includes(code));
}

function spoken(clauses: readonly ClauseInput[], language: Language): readonly ClauseInput[] {
  return clauses.map((clause) => ({
    ...clause,
    heading: { en: 'Text', [language]: 'Text' },
    body: { [language]: 'Text', ...clause.body },
  }));
}

describe.each([
  { language: 'da', sentences: danish },
  { language: 'sv', sentences: swedish },
  { language: 'en', sentences: english },
] as const)('sentences in $language', ({ language, sentences: { right, wrong } }) => {
  it.each(Object.keys(wrong) as readonly FaultCode[])('%s is found in each that has it', (code) => {
    const missed = listed(wrong[code] ?? {}).filter((sentence) => !foundIn(sentence, language).includes(code));
    expect(missed).toEqual([]);
  });

  it('nothing is found in those that say what the terms say', () => {
    expect(listed(right).filter((sentence) => foundIn(sentence, language).length > 0)).toEqual([]);
  });
});
