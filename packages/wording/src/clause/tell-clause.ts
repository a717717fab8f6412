import type { ClauseFamily } from '@landsby/domain/clause';
import { type Language } from '../language.ts';
import { appropriation } from './appropriation.ts';
import type { ClauseBook, ClauseWords } from './book.ts';
import { breach } from './breach.ts';
import { childrensInvolvement } from './childrens-involvement.ts';
import { commitment } from './commitment.ts';
import { communication } from './communication.ts';
import { condition } from './condition.ts';
import { dataProtection } from './data-protection.ts';
import { focusAreas } from './focus-areas.ts';
import { funding } from './funding.ts';
import { governanceBody } from './governance-body.ts';
import { openingHours } from './opening-hours.ts';
import { ordinaryTermination } from './ordinary-termination.ts';
import { parties } from './parties.ts';
import { paymentByCalendar } from './payment-by-calendar.ts';
import { paymentByInstalments } from './payment-by-instalments.ts';
import { paymentPerEvent } from './payment-per-event.ts';
import { plan } from './plan.ts';
import { precedence } from './precedence.ts';
import { purpose } from './purpose.ts';
import { renewal } from './renewal.ts';
import { reporting } from './reporting.ts';
import { review } from './review.ts';
import { rightsToMaterials } from './rights-to-materials.ts';
import { role } from './role.ts';
import { signature } from './signature.ts';
import type { Teller, WrittenClause } from './teller.ts';
import { term } from './term.ts';
import { terminationForCause } from './termination-for-cause.ts';
import { asWritten, type Line } from './told.ts';
import { silencesLast } from './silences.ts';
import { type Naming, toolsIn } from './tools.ts';
import { WordsMissing } from '../words-missing.ts';

const tellers: { readonly [Family in ClauseFamily]: Teller<Family, ClauseBook[Family]> } = {
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

interface Speaker extends Naming {
  readonly language: Language;
  readonly words: ClauseWords;
}

/** What a clause means, from its parameters alone; throws on a family or a parameter that it does not know. */
export function tellClause(
  { family, parameters }: WrittenClause,
  { language, words, ...naming }: Speaker,
): readonly Line[] {
  const tell = tellers[family] as Teller<ClauseFamily, unknown> | undefined;
  if (!tell) throw new WordsMissing(`no words for ${family}`);
  const lines = tell(parameters, words.book[family], toolsIn(language, words.grammar, naming));
  const said = lines.flatMap((line) => (line === null ? [] : [asWritten(line)]));
  return silencesLast(said, words.grammar.silence);
}
