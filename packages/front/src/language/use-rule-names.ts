import type { Language } from '@landsby/ui';
import { ruleNamesIn } from '@landsby/wording/rule';
import { useEffect, useState } from 'react';

const byItsId = (rule: string) => rule;

/** What a rule says, in a few words; by its id until the words are there. */
export function useRuleNames(language: Language): (rule: string) => string {
  const [nameOf, setNameOf] = useState<(rule: string) => string>(() => byItsId);
  useEffect(() => {
    let isAsked = true;
    const load = async () => {
      const known = await ruleNamesIn(language);
      if (isAsked) setNameOf(() => known);
    };
    void load();
    return () => {
      isAsked = false;
    };
  }, [language]);
  return nameOf;
}
