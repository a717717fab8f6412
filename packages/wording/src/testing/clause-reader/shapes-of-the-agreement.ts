import { find, findAll, has, items, listed, one, type Page, which } from './page.ts';
import { boolean, names, part, type Shape, unlessEmpty, words, wordsOf } from './parts.ts';
import type { Patterns } from './patterns.ts';
import { eventIn, timingIn } from './timing.ts';

const notice = ({ notice: p }: Patterns, page: Page) => {
  const aligned = which(p.alignment)(page);
  const [edge, of] = aligned?.split(' of ') ?? [];
  return {
    length: one(p.length)(page),
    counting: which(p.counting)(page),
    alignment: aligned === 'none' ? null : { edge, of },
  };
};

const seat = ({ governanceBody: p }: Patterns, page: Page) => {
  const from = which(p.from)(page) ?? one(p.fromParty)(page);
  const ranked = Object.entries(p.people).flatMap(([rank, people]) =>
    findAll(`{count} ${people}`, page).map(([count]) => ({ rank, count })),
  );
  const [{ count, rank } = { count: null, rank: null }] = ranked;
  const between = find(p.between, page);
  if (between) return { from, atLeast: between[0], atMost: between[1] === count ? count : 'contradiction', rank };
  const least = one(p.atLeast)(page);
  if (least !== null) return { from, atLeast: least === count ? count : 'contradiction', atMost: null, rank };
  return { from, atLeast: count, atMost: one(p.exactly)(page), rank };
};

const decisionRule = ({ governanceBody: p }: Patterns, page: Page) => {
  if (has(p.undecided)(page)) return null;
  const majority = one(p.majority)(page);
  const quorum = one(p.quorum)(page);
  return {
    weight: which(p.weight)(page),
    majority: majority && {
      reach: has(p.moreThan)(page) ? 'moreThan' : 'atLeast',
      share: majority,
      of: which(p.base)(page),
    },
    quorum: quorum ? { kind: 'share', share: quorum } : has(p.noQuorum)(page) ? { kind: 'none' } : null,
    tie: which(p.tie)(page),
  };
};

/** What is given by whom, in the order of the text. */
const activitiesIn = (p: Patterns['purpose'], { text }: Page) =>
  Object.entries(p.activities)
    .flatMap(([activity, told]) =>
      [...text.matchAll(new RegExp(`${told} ${p.at} ⟨([^⟩]+)⟩`, 'gu'))].map(({ 1: by, index }) => ({
        index,
        given: { activity, by },
      })),
    )
    .toSorted((one, other) => one.index - other.index)
    .map(({ given }) => given);

/** How the families about who, when and how to leave are read. */
export const shapesOfTheAgreement = {
  parties: ({ parties: p }, page) => {
    const leaving = has(p.goesOn)(page);
    const ends = part(p.endsWithout, page);
    return {
      mayGrow: boolean(p.mayGrow, page),
      invitedAbout: one(p.invited)(page),
      accession: which(p.accession)(page),
      subMunicipalBodiesAreParties: has(p.parts)(page),
      leaving: leaving ? { goesOnWith: one(p.goesOnWith)(page), endsWithout: ends ? names(ends) : [] } : null,
    };
  },
  purpose: ({ purpose: p }, page) => {
    const [from, to] = find(p.between, page) ?? [];
    return {
      ageFrom: from ?? one(p.atLeast)(page),
      ageTo: to ?? one(p.atMost)(page),
      includesPregnancy: has(p.pregnancy)(page),
      purposes: wordsOf(p.lead, page),
      needLevels: items(p.levels, page).map((item) => {
        const [level, support] = find(p.level, item) ?? [];
        return {
          ...{ level, words: support, leadBy: one(p.ledBy)(item) },
          ...unlessEmpty('activities', activitiesIn(p, item)),
        };
      }),
      ...unlessEmpty('situations', listed(p.situationsOpening, p.situations)(page)),
      ...(has(p.seeking)(page) && { seekingSupport: true }),
      ...unlessEmpty(
        'goals',
        items(p.goals, page).map((item) => ({
          goal: one(p.goal)(item),
          criteria: [...item.text.matchAll(/\d+\.(\d+)/g)].map(([, criterion]) => Number(criterion)),
        })),
      ),
    };
  },
  focusAreas: ({ focusAreas: p }, page) => ({
    areas: wordsOf(p.lead, page),
    mappingComesFirst: has(p.mapping)(page),
  }),
  term: ({ term: p }, page) => {
    const begins = one(p.begins)(page);
    const when = part(p.beginsWhen, page);
    const ends = one(p.ends)(page);
    const lasts = one(p.lasts)(page);
    const unstated = has(p.beginningUnstated)(page)
      ? { kind: 'unstated', noEarlierThan: one(p.earliest)(page) }
      : 'nothing said';
    return {
      start: begins ? { kind: 'day', on: begins } : when ? { kind: 'event', event: eventIn(when) } : unstated,
      end: ends
        ? { kind: 'day', on: ends }
        : lasts
          ? { kind: 'afterStart', length: lasts }
          : { kind: 'unstated', calledLimited: has(p.limited)(page) },
      statedLength: one(p.called)(page),
    };
  },
  ordinaryTermination: (p, page) => {
    const [general = '', ...own] = page.text.split(/\n(?=[^•\n]*:\n• )/);
    const first = { ...page, text: general };
    const length = one(p.ordinaryTermination.notBeforeLength)(first);
    return {
      notice: notice(p, first),
      notEffectiveBefore: one(p.ordinaryTermination.notBefore)(first) ?? (length && { afterStart: length }),
      noticeByParty: own.map((text) => ({
        party: one(p.ordinaryTermination.forParty)({ ...page, text }),
        notice: notice(p, { ...page, text }),
      })),
    };
  },
  terminationForCause: (p, page) => ({
    causes: listed(p.terminationForCause.opening, p.terminationForCause.causes)(page),
    notice: notice(p, page),
    mayCallRenegotiation: boolean(p.terminationForCause.renegotiate, page),
  }),
  breach: ({ breach: p }, page) => ({ threshold: which(p.threshold)(page), noticeLength: one(p.after)(page) }),
  renewal: ({ renewal: p }, page) => {
    if (has(p.none)(page)) return { kind: 'none' };
    return {
      kind: which(p.kind)(page),
      extension: one(p.extension)(page),
      decideBefore: one(p.by)(page) ?? one(p.before)(page),
      atMostTimes: one(p.times)(page),
    };
  },
  review: ({ review: p }, page) => ({
    timing: timingIn(part(p.line, page) ?? page),
    mayAdjust: boolean(p.adjust, page),
  }),
  governanceBody: (patterns, page) => {
    const { governanceBody: p } = patterns;
    const established = part(p.established, page);
    const aliases = part(p.aliases, page);
    const meetings = [...page.text.matchAll(new RegExp(p.meeting, 'gmu'))].map(
      ([line, when = '', agenda = ''], index) => ({
        timing: line.includes(p.also) === index > 0 ? timingIn({ ...page, text: when }) : 'out of place',
        agenda: words({ ...page, text: agenda }),
      }),
    );
    return {
      name: one(p.seats)(page) ?? one(p.seatsUnstated)(page),
      aliases: aliases ? words(aliases) : [],
      sharedBy: has(p.shared)(page) ? 'programme' : 'agreement',
      established: established && timingIn(established),
      seats: items(p.seats.replace('{words}', '\\P{L}+'), page).map((item) => seat(patterns, item)),
      appointment: which(p.appointment)(page),
      meetings,
      hosting: which(p.hosting)(page),
      decisionRule: decisionRule(patterns, page),
      bindsLocalMeasures: boolean(p.binds, page),
    };
  },
  role: ({ role: p }: Patterns, page: Page) => {
    const aliases = part(p.aliases, page);
    const sitsIn = part(p.sitsIn, page);
    return {
      name: one(p.name)(page),
      aliases: aliases ? words(aliases) : [],
      of: which(p.of)(page) ?? one(p.ofParty)(page),
      filled: which(p.filled)(page),
      recommendedShare: has(p.fullTime)(page) ? { numerator: 1, denominator: 1 } : one(p.share)(page),
      sitsIn: sitsIn ? names(sitsIn) : [],
    };
  },
  plan: ({ plan: p }, page) => {
    const [name, horizon] = find(p.covers, page) ?? [];
    return {
      name,
      horizonYears: (horizon as { readonly months: number } | undefined)?.months,
      updateEveryYears: has(p.yearly)(page) ? 1 : one(p.every)(page),
      yearsRun: which(p.yearsRun)(page),
      adoptedBy: one(p.adoptedBy)(page),
      mandatoryParts: wordsOf(p.parts, page),
    };
  },
} satisfies Readonly<Record<string, Shape>>;
