import type { GroupByDay } from '@landsby/keeping/what-waits';
import { useLingui } from '@lingui/react/macro';

export function useGroupTitle(): (group: GroupByDay) => string {
  const { t } = useLingui();
  return (group) => {
    switch (group) {
      case 'late':
        return t`Late`;
      case 'thisWeek':
        return t`This week`;
      case 'thisMonth':
        return t`This month`;
      case 'later':
        return t`Later`;
      case 'undetermined':
        return t`Undetermined`;
    }
  };
}
