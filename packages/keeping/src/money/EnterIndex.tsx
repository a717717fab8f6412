import { useLookedAtDay, usePickedWords } from '@landsby/front';
import { TextField } from '@landsby/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { newKey } from '../record/new-key.ts';
import { type Missing, RecordForm } from '../record/RecordForm.tsx';
import { writtenFigure } from './figure.ts';

const EnterIndexFragment = graphql(`
  fragment EnterIndex on AskedIndex {
    clause {
      key
    }
    index {
      da
      sv
      en
    }
    firstYear
  }
`);

const nothingYet = { base: '', figure: '', source: '' };

/** The figures of an index for a year, as published; they count when payer and payee have both accepted them. */
export function EnterIndex(props: { readonly followed: FragmentType<typeof EnterIndexFragment> }) {
  const { t } = useLingui();
  const pick = usePickedWords();
  const { today } = useLookedAtDay();
  const { clause, firstYear, index } = readFragment(EnterIndexFragment, props.followed);
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(String(Math.max(thisYear, firstYear)));
  const [written, setWritten] = useState(nothingYet);
  const { source } = written;
  const name = pick(index).text;
  const base = writtenFigure(written.base);
  const figure = writtenFigure(written.figure);
  const forYear = /^\d{4}$/.test(year) ? Number(year) : null;
  const missing: readonly Missing[] = [
    ...(forYear === null || forYear < firstYear
      ? [{ field: 'year', says: t`Write a year from ${firstYear} on.` }]
      : []),
    ...(base === null ? [{ field: 'base', says: t`Write the figure it began with, such as 117,3.` }] : []),
    ...(figure === null ? [{ field: 'figure', says: t`Write the figure for the year, such as 119,8.` }] : []),
    ...(source.trim() === '' ? [{ field: 'source', says: t`Write where the figures were published.` }] : []),
  ];

  return (
    <RecordForm
      opens={t`Enter the figures of the index: ${name}`}
      effect={t`The other party sees the figures. The amount follows them once they have accepted them.`}
      verb={t`Enter the figures`}
      missing={missing}
      onKept={() => setWritten(nothingYet)}
      record={() =>
        base !== null && figure !== null && forYear !== null
          ? {
              indexEntered: {
                ...{ on: today, key: newKey('index'), clause: clause.key, base, figure },
                year: forYear,
                source: source.trim(),
              },
            }
          : null
      }
    >
      {(say) => (
        <>
          <TextField
            label={t`The year whose amount it is for`}
            inputMode="numeric"
            value={year}
            onChange={setYear}
            {...say('year')}
          />
          <TextField
            label={t`The figure the amount began with`}
            inputMode="decimal"
            value={written.base}
            onChange={(text) => setWritten({ ...written, base: text })}
            {...say('base')}
          />
          <TextField
            label={t`The figure for the year`}
            inputMode="decimal"
            value={written.figure}
            onChange={(text) => setWritten({ ...written, figure: text })}
            {...say('figure')}
          />
          <TextField
            label={t`Where the figures were published`}
            value={source}
            onChange={(text) => setWritten({ ...written, source: text })}
            lines={2}
            {...say('source')}
          />
        </>
      )}
    </RecordForm>
  );
}
