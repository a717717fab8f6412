import { every, find, findAll, has, items, listed, one, type Page, which } from './page.ts';
import { boolean, part, type Shape, words } from './parts.ts';
import type { Patterns } from './patterns.ts';

const range = ([exactly = '', between = '']: readonly string[], page: Page) => {
  const [from, to] = find(between, page) ?? [];
  const count = one(exactly)(page);
  return from === undefined ? (count === null ? null : { from: count, to: count }) : { from, to };
};

const regulation = ({ regulation: p }: Patterns, page: Page) => {
  const [firstYear, index] = find(p.regulated, page) ?? [];
  if (firstYear === undefined) return has(p.none)(page) ? null : 'nothing said';
  return { index, firstYear, rounding: which(p.rounding)(page) };
};

const instalments = (p: Patterns, page: Page, [amountOn, shareOn]: readonly [string, string]) => {
  const listedParts = items(p.parts.lead, page);
  if (listedParts.length === 0) return null;
  const amounts = listedParts.flatMap((item) => findAll(amountOn, item)).map(([due, amount]) => ({ due, amount }));
  if (amounts.length > 0) return { of: 'amounts', list: amounts };
  const shares = listedParts.flatMap((item) => findAll(shareOn, item));
  const whole = shares.reduce((total, [, share]) => total + Number(share), 0);
  if (shares.some((found) => found[2] !== whole)) return 'parts that make no whole';
  return { of: 'shares', list: shares.map(([due, share]) => ({ due, share })) };
};

const invoices = ({ invoices: p }: Patterns, page: Page) => boolean({ true: p.yes, false: p.no }, page);

/** How the families about money are read. */
export const shapesOfMoney = {
  paymentByCalendar: (patterns, page) => {
    const { parts, paymentByCalendar: p } = patterns;
    const [payer, payee, yearly] = find(p.pays, page) ?? [];
    const list = instalments(patterns, page, [parts.amountOn, parts.shareOn]);
    const instalmentsPerYear = one(p.instalments)(page);
    return {
      payer,
      payee,
      yearly,
      from: one(p.from)(page),
      instalmentsPerYear,
      split: list ? 'listed' : which(p.split, instalmentsPerYear === 1 ? 'even' : null)(page),
      parts: list,
      timing: which(p.timing)(page),
      noAdvance: has(p.noAdvance)(page),
      regulation: regulation(patterns, page),
      payeeInvoices: invoices(patterns, page),
    };
  },
  paymentByInstalments: (patterns, page) => {
    const [payer, payee, total] = find(patterns.paymentByInstalments.pays, page) ?? [];
    return {
      payer,
      payee,
      total,
      parts: instalments(patterns, page, [patterns.parts.amountOnDay, patterns.parts.shareOnDay]),
      payeeInvoices: invoices(patterns, page),
    };
  },
  paymentPerEvent: (patterns, page) => {
    const { paymentPerEvent: p } = patterns;
    const [payer, payee] = find(p.opening, page) ?? [];
    const [opening = ''] = page.text.split('\n');
    const venues = part(p.venues, page);
    return {
      payer,
      payee,
      amounts: every('{money}')({ ...page, text: opening }),
      per: which(p.per)(page),
      cap: one(p.cap)(page),
      criterion: one(p.criterion)(page),
      participants: range(p.participants, page),
      counted: which(p.counted)(page),
      aboveMost: which(p.aboveMost)(page),
      perYear: range(p.perYear, page),
      inTotal: range(p.inTotal, page),
      invoicing: listed(p.invoices, p.invoicing)(page),
      regulation: regulation(patterns, page),
      participantPrice: has(p.free)(page) ? 'free' : one(p.price)(page),
      venues: venues ? words(venues) : [],
      alsoPaidByPayer: items(p.beside, page).map((item) => {
        const [what, about = null] = find(p.about, item) ?? [one('{words}')(item)];
        const twice = part(p.arrangedTwice, item);
        return {
          words: what,
          about,
          flow: which(p.flow)(item),
          arrangedBy: twice ? words(twice) : every(p.arranged)(item),
        };
      }),
    };
  },
  appropriation: ({ appropriation: p }, page) => {
    const [by, body, yearly, paysFor] = find(p.setAside, page) ?? [];
    const [fromYear, untilYear] = find(p.years, page) ?? [one(p.oneYear)(page), one(p.oneYear)(page)];
    const decided = one(p.decidedWithoutYear)(page) as object | null;
    const [year, month, day] = String(one(p.decidedOn)(page)).split('-').map(Number);
    return {
      by,
      body,
      yearly,
      paysFor,
      fromYear,
      untilYear,
      decidedOn: day ? { day, month, year } : decided && { ...decided, year: null },
    };
  },
  funding: ({ funding: p }, page) => {
    const [preparedBy, approvedBy] = find(p.budget, page) ?? [];
    const leads = [
      ...[...page.text.matchAll(new RegExp(p.payer, 'gu'))].map(([lead, payer = '']) => ({ lead, payer })),
      { lead: p.funderPays, payer: 'funder' },
      { lead: p.byAgreement, payer: 'by-agreement' },
    ];
    return {
      funder: one(p.funder)(page),
      administeredBy: one(p.administeredBy)(page),
      items: leads.flatMap(({ lead, payer }) =>
        items(lead, page).map((item) => ({ payer, words: one('{words}')(item) })),
      ),
      budget: preparedBy === undefined ? null : { preparedBy, approvedBy },
      grants: items(p.grants, page).map((item) => {
        const [giver, what] = find(p.grant, item) ?? [];
        return { giver, what, from: one(p.from)(item), until: one(p.until)(item) };
      }),
    };
  },
} satisfies Readonly<Record<string, Shape>>;
