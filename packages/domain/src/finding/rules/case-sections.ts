import { clausesOf } from '../../agreement/index.ts';
import { caseSectionsMissing, recommendationFaults } from '../../political-case/index.ts';
import type { FindingRule, Found } from '../rule.ts';

/** S2.19, S2.20: a section that a case must have and that is empty, and recommendations that are not numbered through. */
export const caseSections: FindingRule = ({ agreement }) =>
  clausesOf(agreement, 'condition').flatMap(({ id, parameters }): readonly Found[] => {
    if (parameters.kind !== 'politicalDecision') return [];
    const { caseNumber } = parameters;
    const sections = caseSectionsMissing(parameters);
    const [fault] = recommendationFaults(parameters);
    return [
      ...(sections.length > 0
        ? [{ clause: id, mark: caseNumber, fault: { code: 'caseSectionsEmpty', caseNumber, sections } as const }]
        : []),
      ...(fault
        ? [
            {
              clause: id,
              mark: caseNumber,
              fault: { code: 'recommendationsMisnumbered', caseNumber, number: fault.number } as const,
            },
          ]
        : []),
    ];
  });
