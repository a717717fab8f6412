import { z } from 'zod';
import { appropriationParameters } from './appropriation.ts';
import { breachParameters } from './breach.ts';
import { childrensInvolvementParameters } from './childrens-involvement.ts';
import { commitmentParameters } from './commitment.ts';
import { communicationParameters } from './communication.ts';
import { conditionParameters } from './condition.ts';
import { dataProtectionParameters } from './data-protection.ts';
import { focusAreasParameters } from './focus-areas.ts';
import { fundingParameters } from './funding.ts';
import { governanceBodyParameters } from './governance-body.ts';
import { type ClauseHead, clauseHeadSchema } from './head.ts';
import { openingHoursParameters } from './opening-hours.ts';
import { ordinaryTerminationParameters } from './ordinary-termination.ts';
import { partiesParameters } from './parties.ts';
import { paymentByCalendarParameters } from './payment-by-calendar.ts';
import { paymentByInstalmentsParameters } from './payment-by-instalments.ts';
import { paymentPerEventParameters } from './payment-per-event.ts';
import { planParameters } from './plan.ts';
import { precedenceParameters } from './precedence.ts';
import { purposeParameters } from './purpose.ts';
import { renewalParameters } from './renewal.ts';
import { reportingParameters } from './reporting.ts';
import { reviewParameters } from './review.ts';
import { rightsToMaterialsParameters } from './rights-to-materials.ts';
import { roleParameters } from './role.ts';
import { signatureParameters } from './signature.ts';
import { termParameters } from './term.ts';
import { terminationForCauseParameters } from './termination-for-cause.ts';

const parameters = {
  parties: partiesParameters,
  purpose: purposeParameters,
  focusAreas: focusAreasParameters,
  term: termParameters,
  ordinaryTermination: ordinaryTerminationParameters,
  terminationForCause: terminationForCauseParameters,
  breach: breachParameters,
  renewal: renewalParameters,
  review: reviewParameters,
  governanceBody: governanceBodyParameters,
  role: roleParameters,
  plan: planParameters,
  paymentByCalendar: paymentByCalendarParameters,
  paymentByInstalments: paymentByInstalmentsParameters,
  paymentPerEvent: paymentPerEventParameters,
  appropriation: appropriationParameters,
  funding: fundingParameters,
  commitment: commitmentParameters,
  childrensInvolvement: childrensInvolvementParameters,
  communication: communicationParameters,
  rightsToMaterials: rightsToMaterialsParameters,
  reporting: reportingParameters,
  dataProtection: dataProtectionParameters,
  openingHours: openingHoursParameters,
  condition: conditionParameters,
  precedence: precedenceParameters,
  signature: signatureParameters,
} as const;

export type ClauseFamily = keyof typeof parameters;
export const clauseFamilies = Object.keys(parameters) as readonly ClauseFamily[];
/** The shape of each family's parameters. */
export const familyParameters = parameters;

/** A clause of one family, e.g. `ClauseOf<'term'>`. */
export type ClauseOf<Family extends ClauseFamily> = ClauseHead & {
  readonly family: Family;
  readonly parameters: z.output<(typeof parameters)[Family]>;
};

/** The closed union of all families; narrow by `family`. */
export type Clause = { [Family in ClauseFamily]: ClauseOf<Family> }[ClauseFamily];

/** A clause as its file says it: days as ISO text. */
export type ClauseInput = {
  [Family in ClauseFamily]: z.input<typeof clauseHeadSchema> & {
    family: Family;
    parameters: z.input<(typeof parameters)[Family]>;
  };
}[ClauseFamily];

const variants = clauseFamilies.map((family) =>
  z.strictObject({ ...clauseHeadSchema.shape, family: z.literal(family), parameters: parameters[family] }),
);

/** Refuses an unknown family or parameter instead of dropping it. */
export const clauseSchema = z.discriminatedUnion(
  'family',
  variants as unknown as [(typeof variants)[number], ...typeof variants],
) as unknown as z.ZodType<Clause, ClauseInput>;

/** The parameters as the definition file says them: days as ISO text. */
export function writeParameters({ family, parameters: of }: Clause): ClauseInput['parameters'] {
  return z.encode<z.ZodType<Clause['parameters'], ClauseInput['parameters']>>(parameters[family], of);
}
