import type { ClauseBook, ClauseWords } from '../../clause/book.ts';
import { governanceBody, role } from './bodies.ts';
import { condition, precedence } from './conditions.ts';
import { appropriation, funding } from './funding.ts';
import { grammar } from './grammar.ts';
import { breach, ordinaryTermination, terminationForCause } from './leaving.ts';
import { communication, dataProtection, rightsToMaterials } from './materials.ts';
import { focusAreas, parties, purpose, signature } from './parties.ts';
import { paymentByCalendar, paymentByInstalments, paymentPerEvent } from './payments.ts';
import { plan, renewal, review, term } from './time.ts';
import { childrensInvolvement, commitment, openingHours, reporting } from './work.ts';

const book: ClauseBook = {
  parties,
  purpose,
  focusAreas,
  term,
  ordinaryTermination,
  terminationForCause,
  breach,
  renewal,
  review,
  governanceBody,
  role,
  plan,
  paymentByCalendar,
  paymentByInstalments,
  paymentPerEvent,
  appropriation,
  funding,
  commitment,
  childrensInvolvement,
  communication,
  rightsToMaterials,
  reporting,
  dataProtection,
  openingHours,
  condition,
  precedence,
  signature,
};

export const clauses: ClauseWords = { grammar, book };
