import {
  type ArgType,
  type ColumnType,
  ColumnTypeEnum,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import { Prisma } from '../../generated/client/client.ts';

export type Asked = readonly [query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]];

const single: ArgType = { scalarType: 'unknown', arity: 'scalar' };
const several: ArgType = { scalarType: 'unknown', arity: 'list' };

/** A statement as the adapters take it; what was put in travels beside the text, never in it. */
export function statementOf([query, ...given]: Asked): SqlQuery {
  const { text, values } = query instanceof Prisma.Sql ? query : new Prisma.Sql([...query], given);
  return { sql: text, args: values, argTypes: values.map((value) => (Array.isArray(value) ? several : single)) };
}

type Read = (value: unknown) => unknown;

const readers: ReadonlyMap<ColumnType, Read> = new Map<ColumnType, Read>([
  [ColumnTypeEnum.Int64, (number) => BigInt(number as string)],
  [ColumnTypeEnum.Json, (text) => JSON.parse(text as string)],
  [ColumnTypeEnum.Date, (day) => new Date(day as string)],
  [ColumnTypeEnum.DateTime, (moment) => new Date(moment as string)],
]);

export function rowsOf<Row>({ columnNames, columnTypes, rows }: SqlResultSet): Row[] {
  const columns = columnNames.map((name, place) => ({
    name,
    place,
    reader: readers.get(columnTypes[place] ?? ColumnTypeEnum.Text),
  }));
  return rows.map((row) => {
    const found: Record<string, unknown> = {};
    for (const { name, place, reader } of columns) {
      const cell = row[place];
      found[name] = cell === null || !reader ? cell : reader(cell);
    }
    return found as Row;
  });
}
