import type { DocumentWords } from '@landsby/ui';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

export function useDocumentWords(): DocumentWords {
  const { t } = useLingui();
  return {
    map: t`Clauses`,
    margin: (clause) => t`Follows from ${clause}`,
    folded: (count) => t`${plural(count, { one: '# thing follows', other: '# things follow' })}`,
    runBy: {
      rule: t`run by a rule`,
      record: t`kept as a record`,
      people: t`left to people`,
      mixed: t`run by a rule in part`,
    },
  };
}
