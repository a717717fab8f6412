import { agreementId } from '../address/ids.ts';
import { useParams } from '@tanstack/react-router';
import { useLookedAtDay } from '../day/looked-at-day.ts';

/** The agreement in the address, on the day looked at. */
export function useAgreementAsked(): { readonly agreement: string; readonly asOf: string } {
  const { programme = '', agreement = '' } = useParams({ strict: false });
  const { day } = useLookedAtDay();
  return { agreement: agreementId(programme, agreement), asOf: day };
}
