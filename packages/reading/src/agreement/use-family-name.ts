import { useWording } from '@landsby/front';
import { camelCase, readStatement, type WireStatement } from '@landsby/wording';
import { clauseFamilies } from './clause-families.ts';

/** The family that a silence is about. */
export function useFamilyName() {
  const wording = useWording();
  return (silence: WireStatement): string => {
    const { family } = readStatement(silence).facts;
    const known = clauseFamilies.find((one) => camelCase(one) === family);
    return known ? wording.label('clauseFamily', known) : wording.missing(silence).missing;
  };
}
