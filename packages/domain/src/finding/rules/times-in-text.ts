import type { CalendarPeriod, TurningPoint } from '../../calendar/index.ts';
import { calendarPeriods } from '../../calendar/index.ts';
import type { Clause, NoticeTerms, Timing } from '../../clause/index.ts';
import type { Language } from '../../words.ts';
import { hasWords } from '../reading/whole-words.ts';
import type { FindingRule, Found, Subject } from '../rule.ts';
import { inFirstLanguage } from './said-of.ts';
import { saidOtherwise } from './said-otherwise.ts';

/** S0.59, S4.27, S4.33, S4.36, S3.44: another turning point, another rhythm or another time of payment in the text than in the terms. */
export const timesInText: FindingRule = (subject) => [
  ...turningPoints(subject),
  ...rhythms(subject),
  ...payments(subject),
];

type Periods = Readonly<Record<CalendarPeriod, string>>;

const periods: Readonly<Record<Language, Periods>> = {
  da: { month: 'måned(?:en)?', quarter: 'kvartal(?:et)?', halfYear: 'halvår(?:et)?', year: '(?:kalender)?år(?:et)?' },
  sv: {
    month: '(?:kalender)?månad(?:en)?',
    quarter: 'kvartal(?:et)?',
    halfYear: 'halvår(?:et)?',
    year: '(?:kalender)?år(?:et)?|årsskifte(?:t)?',
  },
  en: {
    month: '(?:calendar )?month',
    quarter: '(?:calendar )?quarter',
    halfYear: 'half-year',
    year: '(?:calendar )?year',
  },
};
const ends: Readonly<Record<Language, string>> = {
  da: '(?:udgangen|slutningen|udløbet) af (?:et |en |hvert |hver )?',
  sv: '(?:utgången|slutet) av (?:ett |en |varje )?',
  en: '(?:end|close) of (?:a |an |the |each |every |any )?',
};
const starts: Readonly<Record<Language, string>> = {
  da: '(?:(?:den )?1\\.|den første(?: dag)?|begyndelsen) (?:dag )?(?:i|af) (?:et |en |hvert )?',
  sv: '(?:den (?:1|första)(?: dagen)?|början|första dagen) (?:i|av) (?:ett |en |varje )?',
  en: '(?:1st|first(?: day)?|beginning|start) of (?:a |an |the |each |any )?',
};

function turningPointsIn(text: string, language: Language): readonly TurningPoint[] {
  return (['end', 'start'] as const).flatMap((edge) =>
    calendarPeriods
      .filter((of) => hasWords(text, `${(edge === 'end' ? ends : starts)[language]}(?:${periods[language][of]})`))
      .map((of) => ({ edge, of })),
  );
}

function turningPoints(subject: Subject): readonly Found[] {
  return subject.agreement.clauses.flatMap((clause) => {
    const terms = noticesOf(clause);
    if (terms.length === 0) return [];
    const wanted = terms.map(({ alignment }) => nameOf(alignment));
    return inFirstLanguage(subject, clause.id, (text, language) => {
      const said = turningPointsIn(text, language).map(nameOf);
      const other = saidOtherwise(said, { wanted }, (one, name) => one === name);
      const fault = other && ({ code: 'otherTurningPoint', said: other.said, turningPoint: other.recorded } as const);
      return fault && { clause: clause.id, mark: fault.turningPoint, fault };
    });
  });
}

function noticesOf(clause: Clause): readonly NoticeTerms[] {
  if (clause.family === 'terminationForCause') return [clause.parameters.notice];
  if (clause.family !== 'ordinaryTermination') return [];
  return [clause.parameters.notice, ...clause.parameters.noticeByParty.map(({ notice }) => notice)];
}

function nameOf(point: TurningPoint | null): string {
  return point ? `${point.edge}-of-${point.of}` : 'none';
}

const rhythm: Readonly<Record<Language, Periods>> = {
  da: {
    month: 'hver måned|månedlig\\p{L}*|månedsvis|(?:en|1) gang om måneden',
    quarter: 'hvert kvartal|kvartals(?:vis|møde|rapport)\\p{L}*|(?:en|1) gang i kvartalet',
    halfYear: 'hvert halv\\p{L}* ?år|hvert halvår|halvårlig\\p{L}*|halvårsvis|to gange om året',
    year: 'hvert år|årlig\\p{L}*|(?:en|1) gang om året',
  },
  sv: {
    month: 'varje månad|månads(?:vis|möte)\\p{L}*|månatlig\\p{L}*|en gång (?:i|per) månaden?',
    quarter: 'varje kvartal|kvartals(?:vis|möte|rapport)\\p{L}*|en gång (?:i|per) kvartal(?:et)?',
    halfYear: 'varje halvår|halvårs(?:vis|möte)\\p{L}*|två gånger (?:om året|per år)',
    year: 'varje år|årlig\\p{L}*|en gång (?:om året|per år)',
  },
  en: {
    month: 'every month|each month|monthly|once a month',
    quarter: 'every quarter|each quarter|quarterly|once a quarter',
    halfYear: 'every half-year|every six months|half-yearly|twice a year|each half-year',
    year: 'every year|each year|yearly|annual(?:ly)?|once a year',
  },
};
const perYear: Readonly<Record<CalendarPeriod, number>> = { month: 12, quarter: 4, halfYear: 2, year: 1 };

function rhythms(subject: Subject): readonly Found[] {
  return subject.agreement.clauses.flatMap((clause) => {
    const wanted = [...new Set(rhythmsOf(clause))];
    if (wanted.length === 0) return [];
    const allowed: readonly CalendarPeriod[] = clause.family === 'paymentByCalendar' ? ['year'] : [];
    return inFirstLanguage(subject, clause.id, (text, language) => {
      const said = calendarPeriods.filter((of) => hasWords(text, rhythm[language][of]));
      const other = saidOtherwise(said, { wanted, allowed }, (one, of) => one === of);
      return (
        other && {
          clause: clause.id,
          mark: other.recorded,
          fault: { code: 'otherFrequency', said: other.said, perYear: perYear[other.recorded] },
        }
      );
    });
  });
}

function rhythmsOf(clause: Clause): readonly CalendarPeriod[] {
  const every = (timings: readonly Timing[]) =>
    timings.flatMap((timing) => (timing.kind === 'everyPeriod' ? [timing.every] : []));
  switch (clause.family) {
    case 'governanceBody':
      return every(clause.parameters.meetings.map(({ timing }) => timing));
    case 'commitment':
      return every(clause.parameters.actions.map(({ timing }) => timing));
    case 'reporting':
    case 'review':
      return every([clause.parameters.timing]);
    case 'paymentByCalendar':
      return calendarPeriods.filter((of) => perYear[of] === clause.parameters.instalmentsPerYear && of !== 'year');
    default:
      return [];
  }
}

const advance = /(?<!\p{L})(?:forud(?!en|s(?:æt|at)|gående)\p{L}*|in advance|i förskott|förskottsvis)(?!\p{L})/iu;
const arrears = /(?<!\p{L})(?:bagud\p{L}*|in arrears|i efterskott|efterskottsvis|i efterhand)(?!\p{L})/iu;
const denied = /(?<!\p{L})(?:ikke|ingen|intet|inte|inga|inget|no|not|never|aldrig)(?!\p{L})/iu;

function payments(subject: Subject): readonly Found[] {
  return subject.agreement.clauses.flatMap((clause) => {
    if (clause.family !== 'paymentByCalendar' || clause.parameters.timing === 'unstated') return [];
    const { timing } = clause.parameters;
    const [own, opposite] = timing === 'advance' ? [advance, arrears] : [arrears, advance];
    return inFirstLanguage(subject, clause.id, (text) => {
      const said = opposite.exec(
        text
          .split(/(?<=[.!?])\s+/)
          .filter((sentence) => !denied.test(sentence))
          .join('\n'),
      );
      if (!said || own.test(text)) return null;
      return { clause: clause.id, mark: 'timing', fault: { code: 'otherTiming', said: said[0], timing } };
    });
  });
}
