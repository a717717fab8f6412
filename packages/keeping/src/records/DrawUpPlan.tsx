import { useLookedAtDay, usePickedWords } from '@landsby/front';
import { TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { newKey } from '../record/new-key.ts';
import { RecordForm } from '../record/RecordForm.tsx';
import { yearIn } from './year.ts';

const DrawUpPlanFragment = graphql(`
  fragment DrawUpPlan on AskedPlan {
    key
    name {
      da
      sv
      en
    }
    parts {
      key
      words {
        da
        sv
        en
      }
    }
  }
`);

/** A version of the plan, part by part; the other party then accepts it. */
export function DrawUpPlan(props: { readonly plan: FragmentType<typeof DrawUpPlanFragment> }) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const { today } = useLookedAtDay();
  const { key, name, parts } = readFragment(DrawUpPlanFragment, props.plan);
  const plan = pick(name).text;
  const [year, setYear] = useState(String(Number(today.slice(0, 4)) + 1));
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const firstYear = yearIn(year);
  const filled = parts.flatMap((part) => {
    const text = written[part.key]?.trim() ?? '';
    return text === '' ? [] : [{ part: part.key, text }];
  });

  return (
    <RecordForm
      opens={t`Draw up a version of the ${plan}`}
      effect={t`The other party sees it. It holds when they have accepted it.`}
      verb={t`Send it to the other party`}
      onKept={() => {
        setWritten({});
        setTried(false);
      }}
      record={() => {
        setTried(true);
        if (firstYear === null || filled.length === 0) return null;
        return { planDrawnUp: { on: today, key: newKey('plan'), plan: key, firstYear, parts: filled, efforts: [] } };
      }}
    >
      <TextField
        label={t`First year`}
        value={year}
        onChange={setYear}
        inputMode="numeric"
        {...(tried && firstYear === null && { failure: t`Write a year such as 2027.` })}
      />
      {parts.map((part) => {
        const about = pick(part.words).text;
        return (
          <TextField
            key={part.key}
            label={capital(about)}
            value={written[part.key] ?? ''}
            onChange={(text) => setWritten({ ...written, [part.key]: text })}
            lines={2}
            {...(tried && !written[part.key]?.trim() && { failure: t`Write what the plan says about ${about}.` })}
          />
        );
      })}
    </RecordForm>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
