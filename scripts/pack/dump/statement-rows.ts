/**
 * Dated statements before they are events: six numbers each, so that the rows of a million items are put in time order
 * in memory. The sentence is made when the row is written.
 */
import { parseEdtf } from '../../../lib/core/dates/edtf.ts';
import { createWordList } from '../../../lib/knowledge/pack/word-list.ts';

/** One row: `subject` and `target` are rows of the chosen items; `target` is undefined where there is none. */
export type StatementRow = {
  readonly date: string;
  readonly property: number;
  readonly isEnd: boolean;
  readonly subject: number;
  readonly target: number | undefined;
};

const FIELDS = 6;
const END = 1 << 24;
/** Days are kept from the year 1, so that they are positive. */
const FIRST_DAY = -719_162;

const numberOfDate = (date: string): number => Number(date.replaceAll('-', '').padEnd(8, '0'));

const dateOfNumber = (number: number): string => {
  const digits = String(number).padStart(8, '0');
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter(part => part !== '00').join('-');
};

/** Collects rows and gives them back in time order; rows of one day by subject, property, target and end. */
export const createStatementRows = () => {
  const words = createWordList();
  const count = (): number => words.length() / FIELDS;
  const compare = (a: number, b: number): number => {
    for (let field = 0; field < FIELDS; field++) {
      const difference = words.get(a * FIELDS + field) - words.get(b * FIELDS + field);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const read = (row: number): StatementRow => {
    const at = row * FIELDS;
    const property = words.get(at + 3);
    const target = words.get(at + 4);
    return {
      date: dateOfNumber(words.get(at + 5)),
      property: property & (END - 1),
      isEnd: (property & END) !== 0,
      subject: words.get(at + 2),
      target: target === 0 ? undefined : target - 1,
    };
  };
  return {
    count,
    add: ({ date, property, isEnd, subject, target }: StatementRow): void => {
      const span = parseEdtf(date);
      if (!span) return;
      words.push(span.firstDay - FIRST_DAY);
      words.push(span.lastDay - FIRST_DAY);
      words.push(subject);
      words.push(isEnd ? property | END : property);
      words.push(target === undefined ? 0 : target + 1);
      words.push(numberOfDate(date));
    },
    *inTimeOrder(): Iterable<StatementRow> {
      const order = Uint32Array.from({ length: count() }, (_, row) => row).sort(compare);
      let before: number | undefined;
      for (const row of order) {
        if (before === undefined || compare(before, row) !== 0) yield read(row);
        before = row;
      }
    },
  };
};

export type StatementRows = ReturnType<typeof createStatementRows>;
