import { useLocale } from 'react-aria-components/I18nProvider';
import { useWords } from '../provider/words.ts';
import { type Column, DataTable } from '../table/DataTable.tsx';
import type { TimelineRow } from './timeline.ts';

interface Fact {
  readonly id: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

export function TimelineTable({ caption, rows }: { readonly caption: string; readonly rows: readonly TimelineRow[] }) {
  const words = useWords().timeline;
  const { locale } = useLocale();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const inWords = (day: string) => format.format(new Date(day));

  const facts = rows.flatMap((row): Fact[] => [
    ...(row.spans ?? []).map((span) => ({
      id: `${row.id}-${span.id}`,
      what: row.label,
      from: inWords(span.from),
      to: span.to === null ? words.openEnded : inWords(span.to),
      note: span.label,
    })),
    ...(row.marks ?? []).map((mark) => ({
      id: `${row.id}-${mark.id}`,
      what: row.label,
      from: inWords(mark.day),
      to: '',
      note: mark.label,
    })),
  ]);
  const columns: readonly Column<Fact>[] = [
    { key: 'what', title: words.what, cell: (fact) => fact.what, isRowHeader: true },
    { key: 'note', title: words.note, cell: (fact) => fact.note },
    { key: 'from', title: words.from, cell: (fact) => fact.from },
    { key: 'to', title: words.to, cell: (fact) => fact.to },
  ];
  return <DataTable caption={caption} isCaptionHidden columns={columns} rows={facts} rowKey={(fact) => fact.id} />;
}
