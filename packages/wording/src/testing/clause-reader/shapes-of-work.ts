import { find, has, items, listed, one, type Page, which } from './page.ts';
import { boolean, names, part, type Shape, unlessEmpty, words, wordsOf } from './parts.ts';
import type { Patterns } from './patterns.ts';
import { eventIn, timingIn } from './timing.ts';

interface Told {
  readonly whole: Page;
  /** Whether some of the actions have a time of their own. */
  readonly isMixed: boolean;
}

const action = ({ commitment: p }: Patterns, item: Page, { isMixed, whole }: Told) => {
  const rest = item.text.replace(/^\P{L}*‹\d+›\P{L}*/u, '').replace(new RegExp(`${p.shown}.*`, 'u'), '');
  const implied = has(p.noneHasDeadline)(whole)
    ? { kind: 'noDeadline' }
    : has(isMixed ? p.othersContinuous : p.allContinuous)(whole)
      ? { kind: 'continuous' }
      : 'nothing said';
  return {
    words: one('{words}')(item),
    timing: /\p{L}/u.test(rest) ? timingIn({ ...item, text: rest }) : implied,
    ...(has(p.shown)(item) && { shownForEachEffort: true }),
  };
};

/** How the families about what is to be done are read. */
export const shapesOfWork = {
  commitment: (patterns, page) => {
    const { commitment: p } = patterns;
    const towards = new RegExp(p.towards, 'u').exec(page.text);
    const { by = '', to = '' } = (towards ?? new RegExp(p.must, 'u').exec(page.text))?.groups ?? {};
    const parties = names({ ...page, text: by });
    const [lead = ''] = towards ?? new RegExp(p.must, 'u').exec(page.text) ?? [];
    const told = items(RegExp.escape(lead), page);
    const isMixed = told.some((item) => /‹\d+›.* – /u.test(item.text));
    const listedActions = told.map((item) => action(patterns, item, { whole: page, isMixed }));
    const [only] = listedActions;
    const isShown = has(p.shown)(page) && listedActions.length === 1;
    return {
      by: parties,
      to: to.includes(p.each) ? parties : names({ ...page, text: to }),
      actions: only && isShown ? [{ ...only, shownForEachEffort: true }] : listedActions,
      ...unlessEmpty(
        'services',
        items(p.services, page).map((item) => ({
          words: one('{words}')(item),
          audience: which(p.audience)(item),
          price: which(p.price)(item),
        })),
      ),
    };
  },
  childrensInvolvement: ({ childrensInvolvement: p }, page) => ({
    phases: listed(p.opening, p.phases)(page),
    everyInitiative: boolean(p.every, page),
    principlesOwed: boolean(p.principles, page),
  }),
  communication: ({ communication: p }, page) => {
    const by = one(p.by)(page);
    const days = one(p.days)(page) as { readonly days: number } | null;
    const logos = part(p.logos, page);
    return {
      approval: by && { by, triggeredBy: which(p.triggeredBy)(page), responseDays: days && days.days },
      logosRequiredOf: logos ? names(logos) : [],
      communicationPlan: boolean(p.plan, page),
    };
  },
  rightsToMaterials: ({ rightsToMaterials: p }, page) => ({
    own: which(p.own)(page),
    joint: which(p.joint)(page),
    removalOnDemand: has(p.unstated)(page) ? null : { triggers: listed(p.opening, p.triggers)(page) },
  }),
  reporting: ({ reporting: p }, page) => {
    const line = part(p.whole, page);
    const [by, ...to] = line ? names(line) : [];
    return {
      by: one(p.line)(page) === by && by,
      to: to.length > 0 || !line || has(p.all)(line) || has(p.funder)(line) ? to : 'nobody',
      toFunder: line !== null && has(p.funder)(line),
      timing: line && timingIn(line),
      consolidated: has(p.consolidated)(page),
      registers: items(p.lead, page).map((item) => {
        const [register, holds] = [one('{words}')(item), which(p.holds)(item)];
        return holds === null ? register : { words: register, holds };
      }),
    };
  },
  dataProtection: ({ dataProtection: p }, page) => {
    const statutes = part(p.statutes, page);
    const [by, statute] = find(p.notifies, page) ?? [];
    return {
      statutes: statutes ? words(statutes) : [],
      consentBy: one(p.consent)(page),
      storageBy: one(p.storage)(page),
      authorityFreeRoom: has(p.authorityFree)(page),
      dutyToNotify: by === undefined ? null : { by, statute },
    };
  },
  openingHours: ({ openingHours: p }, page) => {
    const [kept, agreedWith] = find(p.kept, page) ?? [];
    return {
      kept,
      agreedWith,
      closedOn: listed(p.opening, p.occasions)(page),
      specialHours: one(p.special)(page),
      contingency: wordsOf(p.lead, page),
    };
  },
  condition: ({ condition: p }, page) => {
    const [of, caseNumber] = find(p.decision, page) ?? [];
    if (of !== undefined) {
      const [number, documentId] = find(p.annex, page) ?? [];
      const economic = which(p.economic)(page);
      return {
        kind: 'politicalDecision',
        of,
        caseNumber,
        chain: items(p.chain, page).map((item) => ({ name: one('{words}')(item), act: which(p.acts)(item) })),
        administrationRecommends: boolean(p.administration, page),
        annex:
          number === undefined
            ? null
            : {
                ...{ number, documentId, access: which(p.access)(page), isDraft: boolean(p.draft, page) },
                ...(has(p.mark)(page) && { mark: one(p.mark)(page) }),
              },
        ...unlessEmpty(
          'recommendations',
          items(p.recommendations, page).map((item) => {
            const [place, recommended] = find('^{count}\\. {words}', item) ?? [];
            return { number: place, words: recommended };
          }),
        ),
        ...unlessEmpty(
          'sections',
          items(p.sections, page).map((item) => ({ section: which(p.section)(item), says: which(p.says)(item) })),
        ),
        ...(economic !== null && { consequences: { economic, decidedEarlierIn: one(p.earlier)(page) } }),
      };
    }
    const restsOn = one(p.restsOn)(page);
    if (restsOn) return { kind: 'prerequisiteAgreement', name: restsOn, since: one(p.since)(page) };
    const policy = one(p.policy)(page);
    if (policy)
      return { kind: 'policyBasis', name: policy, from: one(p.policyFrom)(page), until: one(p.policyUntil)(page) };
    if (has(p.dialogue)(page)) return { kind: 'dialogueFirst', before: listed(p.dialogue, p.subjects)(page) };
    const line = part(p.followsLine, page);
    return {
      kind: 'ifThen',
      consequence: one(p.follows)(page),
      event: line && eventIn(line),
      decidedBy: which(p.decidedBy)(page),
    };
  },
  precedence: ({ precedence: p }, page) => {
    const only = one(p.only)(page);
    return { documents: only ? [only] : wordsOf(p.lead, page), betweenClauses: which(p.between)(page) };
  },
  signature: ({ signature: p }, page) => {
    const lines = page.text.split('\n').flatMap((text) => {
      const { roles = '', who = '' } =
        (new RegExp(p.signs, 'u').exec(text) ?? new RegExp(p.unstated, 'u').exec(text))?.groups ?? {};
      return names({ ...page, text: who }).map((party) => ({ party, roles: words({ ...page, text: roles }) }));
    });
    return { signatories: lines, originals: one(p.originals)(page) };
  },
} satisfies Readonly<Record<string, Shape>>;
