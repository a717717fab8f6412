import type { UiWords } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';

/** The fixed words of the shared parts, in the person's language. */
export function useUiWords(): UiWords {
  const { t } = useLingui();
  return {
    skipToContent: t`Skip to content`,
    navigation: t`Main menu`,
    more: t`More`,
    programme: t`Programme`,
    language: t`Language`,
    signOut: t`Sign out`,
    backToToday: t`Back to today`,
    today: t`Today`,
    loading: t`Loading …`,
    previous: t`Previous`,
    next: t`Next`,
    optional: t`optional`,
    clear: t`Clear all`,
    removeFilter: (filter) => t`Remove the filter ${filter}`,
    print: t`Print`,
    chooseFile: t`Choose a file`,
    trace: {
      why: t`Why?`,
      steps: t`Worked out so`,
      rounding: t`Rounding`,
      clause: t`The agreement says`,
      rules: t`Rule`,
      missing: t`What is missing`,
      settledBy: t`Can be settled by`,
      footnotes: t`How it was worked out`,
    },
    timeline: {
      showTable: t`Show as a table`,
      showDrawing: t`Show as a drawing`,
      what: t`What`,
      from: t`From`,
      to: t`To`,
      note: t`Remark`,
      openEnded: t`no end date`,
    },
  };
}
