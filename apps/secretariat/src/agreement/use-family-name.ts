import { camelCase, readStatement, type WireStatement } from '@landsby/wording';
import { useWording } from '../language/use-wording.ts';
import { clauseFamilies } from '../what-waits/clause-families.ts';

/** The family that a silence is about. */
export function useFamilyName() {
  const wording = useWording();
  return (silence: WireStatement): string => {
    const { family } = readStatement(silence).facts;
    const known = clauseFamilies.find((one) => camelCase(one) === family);
    return known ? wording.label('clauseFamily', known) : wording.missing(silence).missing;
  };
}
